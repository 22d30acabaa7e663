package org.inkstand.account.signin;

import java.net.URI;
import java.net.URISyntaxException;

/** Where somebody wanted to go before they were asked to sign in: a page of ours. */
final class OwnPath {

  static final String DESK = "/desk";
  static final String FRONT = "/";

  private OwnPath() {}

  /** The wanted address when it is a path on this server, else the other. */
  static String of(String wanted, String other) {
    if (wanted.length() > Limits.PATH_CHARS_MAX
        || !wanted.startsWith("/")
        || wanted.startsWith("//")
        || wanted.indexOf('\\') >= 0
        || wanted.startsWith("/sign-")) {
      return other;
    }
    try {
      // What is not plain ASCII without blanks and control characters does not parse.
      URI address = new URI(wanted);
      String path = address.getRawPath();
      boolean ours = address.getScheme() == null && address.getRawAuthority() == null;
      return ours && path != null && !path.contains("//") ? address.toASCIIString() : other;
    } catch (URISyntaxException _) {
      return other;
    }
  }
}
