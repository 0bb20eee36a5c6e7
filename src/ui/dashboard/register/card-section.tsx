/** A part of an account's card, with its heading. */
import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  title: string;
  children: ComponentChildren;
}

export const CardSection = ({ name, title, children }: Props) => (
  <section class="part" aria-labelledby={`part-${name}`}>
    <h2 id={`part-${name}`}>{title}</h2>
    {children}
  </section>
);
