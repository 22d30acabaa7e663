package org.inkstand.account;

import java.net.URI;
import java.util.List;

/**
 * How people sign in to this installation.
 *
 * @param baseUrl how readers reach it; with https its cookies never travel in the clear
 * @param metricsRanges from where health and metrics may be seen without signing in, in CIDR form
 * @param joining who may sign up
 * @param believed proxies and mail hosts
 */
public record AccountSettings(
    URI baseUrl, List<String> metricsRanges, Joining joining, Believed believed) {

  /**
   * What is believed and refused.
   *
   * @param proxyRanges proxies whose word on where a request came from is taken, in CIDR form
   * @param refusedHosts mail hosts whose addresses may not sign up; those below them neither
   * @param ownerRanges networks from which everybody is the owner of a personal paper, in CIDR form
   */
  public record Believed(
      List<String> proxyRanges, List<String> refusedHosts, List<String> ownerRanges) {

    /** And nobody is an owner who did not sign in. */
    public Believed(List<String> proxyRanges, List<String> refusedHosts) {
      this(proxyRanges, refusedHosts, List.of());
    }

    /** No proxy, and every host. */
    public static final Believed STANDARD = new Believed(List.of(), List.of());

    public Believed {
      proxyRanges = List.copyOf(proxyRanges);
      refusedHosts = List.copyOf(refusedHosts);
      ownerRanges = List.copyOf(ownerRanges);
    }
  }

  /**
   * The operator's OpenID Connect provider.
   *
   * @param issuer its name for itself, which is an address; empty where there is none
   * @param clientId our name there
   * @param clientSecret what only it and we know; empty where it knows us by the address alone
   * @param name what readers call it
   */
  public record Oidc(String issuer, String clientId, String clientSecret, String name) {

    /** None. */
    public static final Oidc NONE = new Oidc("", "", "", "");

    @Override
    public String toString() {
      return "Oidc[%s]".formatted(issuer);
    }
  }

  /** Who may sign up. */
  public enum Joining {
    /** Everybody. */
    OPEN,
    /** Whom the operator sends an invitation. */
    INVITED,
    /** Nobody: the paper is one person's. */
    PERSONAL
  }

  public AccountSettings {
    metricsRanges = List.copyOf(metricsRanges);
  }

  /** Of a paper that everybody may join. */
  public AccountSettings(URI baseUrl, List<String> metricsRanges) {
    this(baseUrl, metricsRanges, Joining.OPEN, Believed.STANDARD);
  }

  /** Proxies whose word on where a request came from is taken, in CIDR form. */
  public List<String> proxyRanges() {
    return believed.proxyRanges();
  }

  /** Whether an address at this host may sign up. */
  public boolean welcomes(String host) {
    return believed.refusedHosts().stream()
        .noneMatch(refused -> host.equals(refused) || host.endsWith("." + refused));
  }

  /** Whether cookies may insist on an encrypted connection. */
  public boolean encrypted() {
    return "https".equalsIgnoreCase(baseUrl.getScheme());
  }

  /** Whether the paper is one person's. */
  public boolean personal() {
    return joining == Joining.PERSONAL;
  }

  /** The whole address of one of our paths, whatever a request says of the host it came to. */
  public String absolute(String path) {
    String base = baseUrl.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }
}
