package org.inkstand.account.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.AccountSettings.Oidc;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpRequest;
import org.inkstand.kit.http.HttpResult;
import org.jspecify.annotations.Nullable;

/**
 * Our half of OpenID Connect (Core 1.0, the code flow) with proof of possession (PKCE, RFC 7636).
 *
 * <pre>
 * browser ──► provider's page       address(): state, nonce, challenge
 *                │
 *             code ──► us           claims(): code and verifier for a token, which is checked
 * </pre>
 *
 * <p>What a provider says of itself (Discovery 1.0) is asked when somebody first comes, and again
 * after an hour; its keys also when a token is signed by one that we do not know, once a minute at
 * most. Blocks the calling thread for at most {@link #PATIENCE} a question.
 */
public final class Relying {

  /** The path to which the provider sends browsers back; registered there. */
  public static final String ANSWER = "/sign-in/provider/answer";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration KNOWN_GOOD = Duration.ofHours(1);
  private static final Duration KEYS_EVERY = Duration.ofMinutes(1);

  /** A hundred keys; a token with a picture in it. */
  private static final int ANSWER_BYTES_MAX = 256_000;

  private final Oidc settings;
  private final String back;
  private final HttpFetcher fetcher;
  private final Clock clock;
  private @Nullable Known known;

  /** What a provider says of itself. */
  private record Known(Map<String, Object> says, JWKSet keys, Instant at, Instant keysAt) {
    URI address(String name) throws ParseException {
      String text = JSONObjectUtils.getString(says, name);
      if (text == null || !safe(URI.create(text))) {
        throw new ParseException("no address that can be trusted: " + name, 0);
      }
      return URI.create(text);
    }
  }

  /** Of a paper with these settings. */
  public Relying(Oidc settings, AccountSettings account, HttpFetcher fetcher, Clock clock) {
    this.settings = settings;
    this.back = account.absolute(ANSWER);
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** What it is called; empty where there is none. */
  public String name() {
    return settings.issuer().isEmpty() ? "" : settings.name();
  }

  /** Which provider it is. */
  public String issuer() {
    return settings.issuer();
  }

  /** What is sent along, and what is expected back. */
  public record Asked(String state, String nonce, String verifier) {}

  /** Where a browser goes to sign in there; empty while the provider cannot be reached. */
  public Optional<URI> address(Asked asked) {
    try {
      Optional<Known> provider = known();
      if (provider.isEmpty()) {
        return Optional.empty();
      }
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("response_type", "code");
      fields.put("client_id", settings.clientId());
      fields.put("redirect_uri", back);
      fields.put("scope", "openid email");
      fields.put("state", asked.state());
      fields.put("nonce", asked.nonce());
      fields.put("code_challenge", challenge(asked.verifier()));
      fields.put("code_challenge_method", "S256");
      URI page = provider.get().address("authorization_endpoint");
      String query =
          fields.entrySet().stream()
              .map(one -> one.getKey() + "=" + encoded(one.getValue()))
              .collect(Collectors.joining("&"));
      return Optional.of(URI.create(page + (page.getRawQuery() == null ? "?" : "&") + query));
    } catch (ParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** What the provider says of who came back with this code; empty when that is not in order. */
  public Optional<Claims> claims(String code, Asked asked) {
    try {
      Optional<Known> provider = known();
      if (provider.isEmpty()) {
        return Optional.empty();
      }
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("grant_type", "authorization_code");
      fields.put("code", code);
      fields.put("redirect_uri", back);
      fields.put("client_id", settings.clientId());
      fields.put("code_verifier", asked.verifier());
      if (!settings.clientSecret().isEmpty()) {
        fields.put("client_secret", settings.clientSecret());
      }
      Map<String, Object> answer =
          json(HttpRequest.post(provider.get().address("token_endpoint"), fields));
      String token = JSONObjectUtils.getString(answer, "id_token");
      return token == null ? Optional.empty() : read(token, asked, provider.get());
    } catch (ParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Optional<Claims> read(String token, Asked asked, Known provider) throws ParseException {
    var expected =
        new IdToken.Expected(
            settings.issuer(), settings.clientId(), asked.nonce(), clock.instant());
    Optional<Claims> claims = IdToken.read(token, provider.keys(), expected);
    boolean mayAsk = clock.instant().isAfter(provider.keysAt().plus(KEYS_EVERY));
    // Providers change their keys, and sign with the new one at once.
    return claims.isPresent() || !mayAsk
        ? claims
        : IdToken.read(token, withKeys(provider.says(), provider.at()).keys(), expected);
  }

  private synchronized Optional<Known> known() {
    if (settings.issuer().isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Known last = known;
    if (last != null && now.isBefore(last.at().plus(KNOWN_GOOD))) {
      return Optional.of(last);
    }
    try {
      URI page = URI.create(trimmed(settings.issuer()) + "/.well-known/openid-configuration");
      Map<String, Object> says = json(HttpRequest.get(page));
      if (!settings.issuer().equals(JSONObjectUtils.getString(says, "issuer"))) {
        return Optional.empty();
      }
      return Optional.of(withKeys(says, now));
    } catch (ParseException | IllegalArgumentException _) {
      return Optional.ofNullable(last);
    }
  }

  private synchronized Known withKeys(Map<String, Object> says, Instant at) throws ParseException {
    Instant now = clock.instant();
    URI page = new Known(says, new JWKSet(), at, now).address("jwks_uri");
    Known made = new Known(says, JWKSet.parse(json(HttpRequest.get(page))), at, now);
    known = made;
    return made;
  }

  private Map<String, Object> json(HttpRequest request) throws ParseException {
    HttpResult answer =
        fetcher.fetch(
            request.accepting("application/json").within(PATIENCE).upTo(ANSWER_BYTES_MAX));
    if (answer instanceof HttpResult.Fetched fetched) {
      return JSONObjectUtils.parse(new String(fetched.body(), StandardCharsets.UTF_8));
    }
    throw new ParseException(answer.reason(), 0);
  }

  private static String trimmed(String issuer) {
    return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
  }

  /** What is secret travels encrypted, or not beyond this machine. */
  static boolean safe(URI address) {
    String host = address.getHost();
    return host != null
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme())
                && (host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}"))));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException("every Java has SHA-256", failure);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
