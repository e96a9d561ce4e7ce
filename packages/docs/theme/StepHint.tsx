import {TickHint} from '@deskbook/ui/components/Tick';
import type {ReactNode} from 'react';
import './steps.css';

/** A hint next to the heading of a procedure's steps (`remark/procedureSteps.ts`). */
export default function StepHint(): ReactNode {
  return <TickHint isRun />;
}
