package org.inkstand.kit.http;

import java.net.InetAddress;
import java.util.Arrays;

/** A range of internet addresses in CIDR form, as {@code 127.0.0.1/32} or {@code fd00::/8}. */
public final class AddressRange {

  private final String text;
  private final byte[] base;
  private final int bits;

  private AddressRange(String text, byte[] base, int bits) {
    this.text = text;
    this.base = base;
    this.bits = bits;
  }

  /**
   * Reads one; a single address is a range of one.
   *
   * @throws IllegalArgumentException with what was given, when it is none
   */
  public static AddressRange of(String text) {
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    String rest = slash < 0 ? "" : text.substring(slash + 1);
    if (!host.matches("[0-9]+(\\.[0-9]+){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")
        || !rest.matches(slash < 0 ? "" : "[0-9]{1,3}")) {
      throw new IllegalArgumentException("not a range of addresses like 10.0.0.0/8: " + text);
    }
    byte[] base = InetAddress.ofLiteral(host).getAddress();
    int bits = slash < 0 ? base.length * 8 : Integer.parseInt(rest);
    if (bits > base.length * 8) {
      throw new IllegalArgumentException("more bits than the address has: " + text);
    }
    return new AddressRange(text, base, bits);
  }

  /** Whether the address is in the range; an address of the other family never is. */
  public boolean contains(InetAddress address) {
    byte[] asked = address.getAddress();
    int whole = bits / 8;
    if (asked.length != base.length || !Arrays.equals(asked, 0, whole, base, 0, whole)) {
      return false;
    }
    int rest = bits % 8;
    int mask = 0xff << (8 - rest);
    return rest == 0 || (asked[whole] & mask & 0xff) == (base[whole] & mask & 0xff);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressRange range && range.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
