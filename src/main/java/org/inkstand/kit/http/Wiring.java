package org.inkstand.kit.http;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The client underneath, with everything switched off that would act on a server's word. */
final class Wiring {

  /** Long enough for a feed's pictures, short enough that few servers hang up first. */
  private static final TimeValue KEEP = TimeValue.ofSeconds(20);

  private Wiring() {}

  static CloseableHttpClient client(HttpSettings settings, GuardedResolver resolver) {
    return HttpClients.custom()
        .setConnectionManager(connections(settings, resolver))
        .setUserAgent(settings.userAgent())
        .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
        .setKeepAliveStrategy((_, _) -> KEEP)
        .evictIdleConnections(KEEP)
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      HttpSettings settings, GuardedResolver resolver) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(bounds()).build())
        .setDnsResolver(resolver)
        .setTlsSocketStrategy(tls(settings.unverified()))
        .setMaxConnTotal(Limits.CONNECTIONS_MAX)
        .setMaxConnPerRoute(settings.hostParallel())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connect()))
                .setSocketTimeout(Timeout.of(settings.idle()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .build())
        .build();
  }

  /**
   * Every certificate is verified, but for those of hosts that an operator has named. There the
   * line is still encrypted, and nobody vouches for who is at its end.
   */
  private static TlsSocketStrategy tls(Set<String> unverified) {
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

  private static Http1Config bounds() {
    return Http1Config.custom()
        .setMaxLineLength(Limits.HEADER_LINE_BYTES_MAX)
        .setMaxHeaderCount(Limits.HEADERS_MAX)
        .build();
  }

  /** What is sent, without its headers. */
  static HttpUriRequestBase question(URI address, HttpRequest request) {
    if (request.form().isEmpty()) {
      return new HttpGet(address);
    }
    HttpPost post = new HttpPost(address);
    post.setEntity(new StringEntity(request.form(), ContentType.APPLICATION_FORM_URLENCODED));
    return post;
  }
}
