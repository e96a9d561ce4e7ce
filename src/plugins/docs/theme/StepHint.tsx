import type {ReactNode} from 'react';
import {TickHint} from '../../../components/Tick';

/** Beside the heading of a procedure's steps (`src/remark/procedureSteps.ts`). */
export default function StepHint(): ReactNode {
  return <TickHint isRun />;
}
