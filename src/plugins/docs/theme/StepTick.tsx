import type {ReactNode} from 'react';
import Tick, {stepLabel} from '../../../components/Tick';

/** The number of a step of a procedure (`remark/procedureSteps.ts`). */
export default function StepTick({name, number}: {name: string; number: number}): ReactNode {
  return (
    <Tick name={name} label={stepLabel(number)}>
      {number}
    </Tick>
  );
}
