package org.inkstand.account;

import java.net.URI;
import java.util.List;

/**
 * How people sign in to this installation.
 *
 * @param baseUrl how readers reach it; with https its cookies never travel in the clear
 * @param metricsRanges from where health and metrics may be seen without signing in, in CIDR form
 */
public record AccountSettings(URI baseUrl, List<String> metricsRanges) {
  public AccountSettings {
    metricsRanges = List.copyOf(metricsRanges);
  }

  /** Whether cookies may insist on an encrypted connection. */
  public boolean encrypted() {
    return "https".equalsIgnoreCase(baseUrl.getScheme());
  }
}
