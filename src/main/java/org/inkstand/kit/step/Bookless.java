package org.inkstand.kit.step;

/**
 * A step that follows nobody's book: it looks at the clock, or at what is, and does what is due. It
 * is never behind, so its cursor stands where its target does.
 */
public interface Bookless extends Step {

  @Override
  default long cursor() {
    return 0;
  }

  @Override
  default long target() {
    return 0;
  }
}
