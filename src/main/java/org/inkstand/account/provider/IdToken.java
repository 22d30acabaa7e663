package org.inkstand.account.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and checks an ID token, as OpenID Connect Core 1.0 has it in §3.1.3.7: signed by a key of
 * the provider's with an algorithm that nobody can fake with what is public, said by it, for us,
 * now, and in answer to what this browser asked.
 *
 * <p>{@code none} and the algorithms with a shared secret are not among those taken: the first
 * proves nothing, and with the others a public key passed off as a secret would.
 */
final class IdToken {
  private IdToken() {}

  /** Clocks of two machines differ by less. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  /** By the specification a subject has at most as many letters. */
  private static final int SUBJECT_CHARS_MAX = 255;

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  /**
   * What a token must say.
   *
   * @param client our own name at the provider
   */
  record Expected(String issuer, String client, String nonce, Instant now) {}

  /** What it says, when all of it is in order. */
  static Optional<Claims> read(String token, JWKSet keys, Expected expected) {
    try {
      DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
      processor.setJWSKeySelector(
          new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
      // Ours, below: the library's looks at the clock on the wall.
      processor.setJWTClaimsSetVerifier((_, _) -> {});
      JWTClaimsSet said = processor.process(token, null);
      return inOrder(said, expected) ? Optional.of(claims(said)) : Optional.empty();
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean inOrder(JWTClaimsSet said, Expected expected) throws ParseException {
    String subject = said.getSubject();
    return expected.issuer().equals(said.getIssuer())
        && forUs(said, expected.client())
        && inTime(said, expected.now())
        && expected.nonce().equals(said.getStringClaim("nonce"))
        && subject != null
        && !subject.isBlank()
        && subject.length() <= SUBJECT_CHARS_MAX;
  }

  /** A token for several, or with an authorized party, must have been given to us. */
  private static boolean forUs(JWTClaimsSet said, String client) throws ParseException {
    List<String> audience = said.getAudience();
    String party = said.getStringClaim("azp");
    return audience.contains(client)
        && (party == null ? audience.size() == 1 : party.equals(client));
  }

  private static boolean inTime(JWTClaimsSet said, Instant now) {
    Date expires = said.getExpirationTime();
    Date issued = said.getIssueTime();
    Date from = said.getNotBeforeTime();
    return expires != null
        && now.isBefore(expires.toInstant().plus(SKEW))
        && issued != null
        && !issued.toInstant().isAfter(now.plus(SKEW))
        && (from == null || !from.toInstant().isAfter(now.plus(SKEW)));
  }

  private static Claims claims(JWTClaimsSet said) {
    String address = said.getClaim("email") instanceof String text ? text : "";
    // Some providers write it as a word; anything but true is no.
    boolean verified = "true".equals(String.valueOf(said.getClaim("email_verified")));
    return new Claims(said.getSubject(), address, verified);
  }
}
