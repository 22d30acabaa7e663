package org.inkstand.article;

import java.util.List;

/** The pages whose articles we announce already and whose text is still to be fetched. */
public interface WaitingPages {

  /** How many are wanted and not given up. */
  long waiting();

  /** Why pages could not be had so far, the most frequent reasons first, at most so many. */
  List<NotHad> notHad(int limit);

  /** A reason in plain words, and of how many pages. */
  record NotHad(String reason, long pages) {}
}
