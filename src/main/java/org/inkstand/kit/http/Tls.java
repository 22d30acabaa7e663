package org.inkstand.kit.http;

import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * How connections are made safe: every certificate is verified, but for those of hosts that an
 * operator has named. There the line is still encrypted, and nobody vouches for who is at its end.
 */
final class Tls {
  private Tls() {}

  static TlsSocketStrategy of(Set<String> unverified) {
    TlsSocketStrategy verifying = DefaultClientTlsStrategy.createDefault();
    if (unverified.isEmpty()) {
      return verifying;
    }
    TlsSocketStrategy believing =
        new DefaultClientTlsStrategy(
            believingAll(), HostnameVerificationPolicy.CLIENT, NoopHostnameVerifier.INSTANCE);
    return (line, host, port, attachment, context) ->
        (unverified.contains(host.toLowerCase(Locale.ROOT)) ? believing : verifying)
            .upgrade(line, host, port, attachment, context);
  }

  private static SSLContext believingAll() {
    try {
      return SSLContexts.custom().loadTrustMaterial(null, TrustAllStrategy.INSTANCE).build();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no TLS", impossible);
    }
  }
}
