import type {ReactNode} from 'react';
import {TickHint} from '../../../components/Tick';
import './steps.css';

/** Beside the heading of a procedure's steps (`remark/procedureSteps.ts`); it asks for their style sheet. */
export default function StepHint(): ReactNode {
  return (
    <span data-sheet="step-styles">
      <TickHint isRun />
    </span>
  );
}
