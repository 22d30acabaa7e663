package org.inkstand.app.watch;

import java.time.Duration;

/** The part of the heap for what has grown old, as a virtual machine has it. */
interface OldSpace {

  /** Bytes in it, whether anybody uses them or not. */
  long filled();

  /** Bytes that were in use when it was last looked through; 0 when it never was. */
  long used();

  /** Processor time of the whole program until now. */
  Duration busy();

  /** Looks through it now, and gives back what is free. */
  void look();
}
