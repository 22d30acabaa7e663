package org.inkstand.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * How many failed sign-ins each network has left.
 *
 * <p>A try takes its token before the password is looked at, and gets it back when the password was
 * right: so a thousand tries at the same moment are no more than ten. Networks are single IPv4
 * addresses and IPv6 /64s, as the connection has them; behind a proxy all readers share the
 * proxy's, because a header that names another can be written by anybody.
 */
final class Attempts {

  private final TimeMeter meter;
  private final Cache<String, Bucket> buckets;

  /** With a source of nanoseconds, as {@code System::nanoTime}. */
  Attempts(LongSupplier nanos) {
    this.meter =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return nanos.getAsLong();
          }

          @Override
          public boolean isWallClockBased() {
            return false;
          }
        };
    this.buckets = Caffeine.newBuilder().maximumSize(Limits.NETWORKS_MAX).build();
  }

  /** Takes a try from a network's share; false when there is none left. */
  boolean take(String remoteAddress) {
    return bucket(remoteAddress).tryConsume(1);
  }

  /** Gives a try back, after it succeeded or was never made. */
  void giveBack(String remoteAddress) {
    bucket(remoteAddress).addTokens(1);
  }

  private Bucket bucket(String remoteAddress) {
    return buckets.get(network(remoteAddress), _ -> fresh());
  }

  private Bucket fresh() {
    return Bucket.builder()
        .withCustomTimePrecision(meter)
        .addLimit(
            limit -> limit.capacity(Limits.FAILURES_AT_ONCE).refillGreedy(1, Limits.FAILURE_EVERY))
        .build();
  }

  static String network(String remoteAddress) {
    if (remoteAddress.indexOf(':') < 0) {
      return remoteAddress;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(remoteAddress).getAddress();
      return bytes.length == 4 ? remoteAddress : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
    } catch (IllegalArgumentException _) {
      return remoteAddress;
    }
  }
}
