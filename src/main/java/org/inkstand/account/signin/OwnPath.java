package org.inkstand.account.signin;

import java.net.URI;
import java.net.URISyntaxException;

/** Where somebody wanted to go before they were asked to sign in: a page of ours, or the desk. */
final class OwnPath {

  static final String DESK = "/desk";

  private OwnPath() {}

  /** The wanted address when it is a path on this server, else the desk. */
  static String of(String wanted) {
    if (wanted.length() > Limits.PATH_CHARS_MAX
        || !wanted.startsWith("/")
        || wanted.startsWith("//")
        || wanted.indexOf('\\') >= 0
        || wanted.startsWith(SecurityChains.SIGN_IN)) {
      return DESK;
    }
    try {
      // What is not plain ASCII without blanks and control characters does not parse.
      URI address = new URI(wanted);
      String path = address.getRawPath();
      boolean ours = address.getScheme() == null && address.getRawAuthority() == null;
      return ours && path != null && !path.contains("//") ? address.toASCIIString() : DESK;
    } catch (URISyntaxException _) {
      return DESK;
    }
  }
}
