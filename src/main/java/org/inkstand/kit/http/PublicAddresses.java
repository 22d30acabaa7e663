package org.inkstand.kit.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which internet addresses we talk to: those of the public internet, and those that the operator
 * allows.
 *
 * <p>A feed's address, a redirect and a picture's address are all chosen by strangers. Without this
 * rule a stranger could have our server read the router's page, a cloud's metadata or a database
 * beside us, and see the answer on a page of the paper.
 *
 * <p>Version 4 is public unless listed; version 6 is public only within 2000::/3, less what is
 * listed: what carries a version 4 address inside (mapped, 6to4, Teredo, NAT64, ISATAP) could lead
 * back home. Java turns a mapped address into version 4 by itself.
 *
 * <p>Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries; RFC 6890; RFC 6052; RFC 3056;
 * RFC 5214. 168.63.129.16 is public by its number and a metadata service by its use.
 */
public final class PublicAddresses {

  private static final List<AddressRange> CLOSED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "168.63.129.16/32",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.31.196.0/24",
              "192.52.193.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "192.175.48.0/24",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4",
              "240.0.0.0/4",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "2620:4f:8000::/48",
              "3fff::/20")
          .map(AddressRange::of)
          .toList();

  private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

  private final List<AddressRange> allowed;

  /** The public internet and these. */
  public PublicAddresses(List<AddressRange> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  /** Whether we talk to it. */
  public boolean allows(InetAddress address) {
    if (allowed.stream().anyMatch(range -> range.contains(address))) {
      return true;
    }
    if (!(address instanceof Inet4Address)
        && (!GLOBAL_UNICAST.contains(address) || isatap(address.getAddress()))) {
      return false;
    }
    return CLOSED.stream().noneMatch(range -> range.contains(address));
  }

  /** ISATAP hides a version 4 address behind the interface mark 0000:5efe or 0200:5efe. */
  private static boolean isatap(byte[] address) {
    return (address[8] & 0xfd) == 0
        && address[9] == 0
        && address[10] == 0x5e
        && (address[11] & 0xff) == 0xfe;
  }
}
