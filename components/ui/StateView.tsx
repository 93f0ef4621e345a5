/** An empty or blocked state: what it is, and the next step. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface StateViewProps {
  icon: IconName;
  title: string;
  text: string;
  /** The state is the whole page, so its heading is the page's. */
  wholePage?: boolean;
  children?: ReactNode;
}

export function StateView(props: StateViewProps) {
  const Heading = props.wholePage ? 'h1' : 'h2';
  return (
    <div className="state">
      <Icon name={props.icon} />
      <Heading>{props.title}</Heading>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

/** One row of a menu of next steps; opens in a new tab, because a popup closes on the way. */
export function MenuLink({ icon, href, children }: { icon: IconName; href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <Icon name={icon} />
      <span>{children}</span>
      <Icon name="right" />
    </a>
  );
}
