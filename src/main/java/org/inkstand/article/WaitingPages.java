package org.inkstand.article;

/** The pages whose articles we announce already and whose text is still to be fetched. */
@FunctionalInterface
public interface WaitingPages {

  /** How many are wanted and not given up. */
  long waiting();
}
