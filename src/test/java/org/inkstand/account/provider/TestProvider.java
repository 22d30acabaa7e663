package org.inkstand.account.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * An OpenID Connect provider on this machine, with a key of the test's own; it says what it is
 * told.
 */
public final class TestProvider implements AutoCloseable {

  /** Our name at it. */
  public static final String CLIENT = "inkstand";

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

  private RSAKey key = key("first");

  /** One that is there. */
  public TestProvider() {
    server.start();
    says(issuer(), issuer() + "/authorize");
    showKeys();
  }

  /** A key of nobody's. */
  public static RSAKey key(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What it calls itself. */
  public String issuer() {
    return "http://127.0.0.1:" + server.port();
  }

  /** The key that it signs with. */
  public RSAKey key() {
    return key;
  }

  /** Signs with another key from now on. */
  public void changeKey() {
    key = key("second");
    showKeys();
  }

  private void showKeys() {
    String keys = new JWKSet(key.toPublicJWK()).toString();
    server.stubFor(get("/keys").willReturn(okJson(keys)));
  }

  /** Says this of itself. */
  public void says(String issuer, String page) {
    String said =
        """
        {"issuer":"%s","authorization_endpoint":"%s","token_endpoint":"%s/token","jwks_uri":"%s/keys"}
        """
            .formatted(issuer, page, issuer(), issuer());
    server.stubFor(get("/.well-known/openid-configuration").willReturn(okJson(said)));
  }

  /** Gives this token to whoever brings a code. */
  public void gives(String token) {
    server.resetRequests();
    String answer = "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}";
    server.stubFor(post("/token").willReturn(okJson(answer.formatted(token))));
  }

  /** What was sent with the last code. */
  public String asked() {
    return server.findAll(postRequestedFor(urlEqualTo("/token"))).getLast().getBodyAsString();
  }

  /** What a token says in good order, to change one thing about it. */
  public JWTClaimsSet.Builder claims(String subject, String nonce, Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT)
        .subject(subject)
        .claim("nonce", nonce)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
  }

  /** Signed by it. */
  public String signed(JWTClaimsSet claims) {
    return signed(claims, key);
  }

  /** Signed by this key, which says that it is the provider's. */
  public String signed(JWTClaimsSet claims, RSAKey by) {
    try {
      JWSHeader head = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      SignedJWT token = new SignedJWT(head, claims);
      token.sign(new RSASSASigner(by));
      return token.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
