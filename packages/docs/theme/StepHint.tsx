import {TickHint} from '@deskbook/ui/components/Tick';
import type {ReactNode} from 'react';
import './steps.css';

/** A hint next to the heading of a procedure's steps (`remark/procedureSteps.ts`). Requests their style sheet. */
export default function StepHint(): ReactNode {
  return (
    <span data-sheet="step-styles">
      <TickHint isRun />
    </span>
  );
}
