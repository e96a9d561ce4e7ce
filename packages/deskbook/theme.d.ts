declare module '@theme/PageHeader' {
  export default function PageHeader(props: {title: string | null}): React.ReactNode;
}

declare module '@theme/AboutPage' {
  export default function AboutPage(): React.ReactNode;
}

declare module '@theme/EquipmentFacts' {
  export default function EquipmentFacts(): React.ReactNode;
}

declare module '@theme/PageTools' {
  export default function PageTools(): React.ReactNode;
}

declare module '@theme/ReaderTimeScript' {
  export default function ReaderTimeScript(): React.ReactNode;
}

declare module '@theme/CalendarFrame' {
  export default function CalendarFrame(
    props: import('@deskbook/calendar/theme/Calendar/FrameBody').FrameProps,
  ): React.ReactNode;
}

declare module '@theme/CalendarViews' {
  export default function CalendarViews(props: {children: React.ReactNode}): React.ReactNode;
}

declare module '@theme/RegisterButton' {
  export default function RegisterButton<D extends import('@deskbook/content/signUps').SignUpDate>(props: {
    signUp: import('@deskbook/content/signUps').SignUp<D>;
    start: string;
    isListed?: boolean;
    isMain?: boolean;
    className?: string | undefined;
    children?: (date: D) => React.ReactNode;
  }): React.ReactNode;
}

declare module '@theme/OnPaths' {
  export default function OnPaths(): React.ReactNode;
}

declare module '@theme/Related' {
  export default function Related(): React.ReactNode;
}

declare module '@theme-init/Admonition/Layout' {
  export {default} from '@theme/Admonition/Layout';
}

declare module '@theme-init/BlogLayout' {
  export {default} from '@theme/BlogLayout';
}

declare module '@theme-init/DocSidebarItems' {
  export {default} from '@theme/DocSidebarItems';
}

declare module '@theme-init/DocRoot/Layout/Main' {
  export {default} from '@theme/DocRoot/Layout/Main';
}

declare module '@theme-init/MDXComponents' {
  export {default} from '@theme/MDXComponents';
}

declare module '@theme/SearchField' {
  type Field = Pick<React.ComponentProps<'input'>, 'id' | 'className' | 'placeholder' | 'aria-label'>;
  export default function SearchField(props: Field): React.ReactNode;
}

declare module '@theme/SearchHost' {
  export default function SearchHost(): React.ReactNode;
}

declare module '@theme/OfficeDesk' {
  export default function OfficeDesk(): React.ReactNode;
}

declare module '@theme-init/MDXComponents/A' {
  export {default} from '@theme/MDXComponents/A';
}

declare module '@theme/SendResults' {
  export default function SendResults(props: {
    records: readonly import('@deskbook/records/domain/learningRecord').LearningRecord[];
    titles?: ReadonlyMap<string, string>;
    questions?: ReadonlyMap<string, import('@deskbook/records/xapi/statements').AskedQuestion>;
  }): React.ReactNode;
}

declare module '@theme/WhoseWork' {
  export default function WhoseWork(props: {
    name: string;
    work: readonly import('@deskbook/records/client/work').Work[];
    onAnswer: () => void;
    onClose: () => void;
  }): React.ReactNode;
}

declare module '@theme/TrainingReport' {
  /** `session` is the slug of a single session; omitted for all. */
  export default function TrainingReport(props: {session?: string}): React.ReactNode;
}
