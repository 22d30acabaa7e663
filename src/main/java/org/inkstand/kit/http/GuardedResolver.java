package org.inkstand.kit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns names into addresses that we may talk to. The connection is made to what this returns and
 * to nothing else, so there is no moment between the check and the connecting at which a name could
 * come to mean another machine.
 */
final class GuardedResolver implements DnsResolver, AutoCloseable {

  /** Asks the name servers. */
  @FunctionalInterface
  interface Names {
    InetAddress[] lookUp(String host) throws UnknownHostException;
  }

  /** The name stands for no address that we talk to. */
  static final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    private NotPublic(String host) {
      super(host);
    }
  }

  private final PublicAddresses rule;
  private final Names names;
  private final Duration patience;

  /**
   * Threads of the operating system: a look-up is a native call that cannot be interrupted, and on
   * a virtual thread it would hold one of the few carriers.
   */
  private final ExecutorService lookUps =
      Executors.newFixedThreadPool(
          Limits.LOOKUPS_AT_ONCE, Thread.ofPlatform().daemon().name("look-up-", 0).factory());

  GuardedResolver(PublicAddresses rule, Names names, Duration patience) {
    this.rule = rule;
    this.names = names;
    this.patience = patience;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = lookUp(host);
    InetAddress[] open = Arrays.stream(all).filter(rule::allows).toArray(InetAddress[]::new);
    if (open.length == 0 && all.length > 0) {
      throw new NotPublic(host);
    }
    return open;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private InetAddress[] lookUp(String host) throws UnknownHostException {
    Future<InetAddress[]> answer = lookUps.submit(() -> names.lookUp(host));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failure) {
      throw unknown(host, failure);
    } catch (TimeoutException failure) {
      answer.cancel(true);
      throw unknown(host, failure);
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw unknown(host, failure);
    }
  }

  private static UnknownHostException unknown(String host, Exception cause) {
    UnknownHostException unknown = new UnknownHostException(host);
    unknown.initCause(cause);
    return unknown;
  }

  @Override
  public void close() {
    lookUps.shutdownNow();
  }
}
