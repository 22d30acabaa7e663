package org.inkstand.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * How many tries of one kind each network, account or address has left.
 *
 * <p>A try takes its token before the password is looked at, and gets it back when the password was
 * right: so a thousand tries at the same moment are no more than ten. Networks are single IPv4
 * addresses and IPv6 /64s, as the connection has them; a header that names another is believed only
 * from a proxy that the operator named.
 */
final class Attempts {

  private final TimeMeter meter;
  private final int atOnce;
  private final Duration every;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(Limits.NETWORKS_MAX).build();

  /**
   * With nothing tried yet.
   *
   * @param nanos a source of nanoseconds, as {@code System::nanoTime}
   * @param atOnce tries without a pause
   * @param every how long one try takes to come back
   */
  Attempts(LongSupplier nanos, int atOnce, Duration every) {
    this.atOnce = atOnce;
    this.every = every;
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
  }

  /** Takes a try from somebody's share; false when there is none left. */
  boolean take(String whose) {
    return bucket(whose).tryConsume(1);
  }

  /** Gives a try back, after it succeeded or was never made. */
  void giveBack(String whose) {
    bucket(whose).addTokens(1);
  }

  private Bucket bucket(String whose) {
    return buckets.get(whose, _ -> fresh());
  }

  private Bucket fresh() {
    return Bucket.builder()
        .withCustomTimePrecision(meter)
        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, every))
        .build();
  }

  /** The network that an address belongs to. */
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
