package org.inkstand.member;

import java.time.Duration;

/**
 * What an operator says about membership.
 *
 * @param paper the paper's name, for letters
 * @param trial how long everybody who signs up reads everything; zero for no trial
 * @param notice how long before its end a letter says so
 */
public record MemberSettings(String paper, Duration trial, Duration notice) {

  /** A week before fourteen days are over is too soon, a day too late. */
  public static final Duration NOTICE = Duration.ofDays(3);
}
