import Tick, {stepLabel} from '@deskbook/ui/components/Tick';
import type {ReactNode} from 'react';

/** The number of a procedure's step, which can be checked off (`remark/procedureSteps.ts`). */
export default function StepTick({name, number}: {name: string; number: number}): ReactNode {
  return (
    <Tick name={name} label={stepLabel(number)}>
      {number}
    </Tick>
  );
}
