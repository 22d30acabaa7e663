package org.inkstand.web.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.testnews.TestFeed.NOW;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.inkstand.account.Account;
import org.inkstand.account.provider.TestProvider;
import org.inkstand.kit.text.MailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody with bad intentions would bring back from a provider. */
class ForgedTokenTest extends ProviderVisit {

  @ParameterizedTest
  @EnumSource
  void anAddressThatIsOnlySaidOpensNothing(Said said) {
    Account ann = accounts.join(new MailAddress(address));
    Map<String, String> asked = leave(reader, "/sign-in/provider");
    JWTClaimsSet.Builder claims = vouched(asked);
    switch (said) {
      case NOT_VERIFIED -> claims.claim("email_verified", false);
      case NOTHING_SAID -> claims.claim("email_verified", null);
      case A_NUMBER -> claims.claim("email_verified", 1);
      case NO_ADDRESS -> claims.claim("email", null);
      case NO_MAIL_ADDRESS -> claims.claim("email", "ann");
    }
    TOWN_HALL.gives(TOWN_HALL.signed(claims.build()));
    HttpResponse<String> answer = back(reader, asked);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("does not say that your e-mail address is yours");
    assertThat(reader.cookies()).doesNotContainKey("inkstand-session");
    assertThat(provider.list(ann.id())).isEmpty();
  }

  enum Said {
    NOT_VERIFIED,
    NOTHING_SAID,
    A_NUMBER,
    NO_ADDRESS,
    NO_MAIL_ADDRESS
  }

  enum Forgery {
    WRONG_NONCE,
    NO_NONCE,
    ALGORITHM_NONE,
    SIGNED_WITH_OUR_SECRET,
    SIGNED_WITH_THE_PUBLIC_KEY,
    SIGNED_BY_ANOTHER,
    CHANGED_AFTERWARDS,
    FOR_ANOTHER,
    FOR_SEVERAL,
    GIVEN_TO_ANOTHER,
    BY_ANOTHER_PROVIDER,
    EXPIRED,
    WITHOUT_END,
    FROM_THE_FUTURE,
    WITHOUT_SUBJECT,
    NO_TOKEN
  }

  @ParameterizedTest
  @EnumSource
  void aForgedTokenOpensNothing(Forgery forgery) throws JOSEException {
    Map<String, String> asked = leave(reader, "/sign-in/provider");
    TOWN_HALL.gives(forged(forgery, vouched(asked)));
    nobodyCame(back(reader, asked), "could not be checked");
  }

  private static String forged(Forgery forgery, JWTClaimsSet.Builder claims) throws JOSEException {
    return switch (forgery) {
      case WRONG_NONCE -> TOWN_HALL.signed(claims.claim("nonce", "other").build());
      case NO_NONCE -> TOWN_HALL.signed(claims.claim("nonce", null).build());
      case ALGORITHM_NONE -> new PlainJWT(claims.build()).serialize();
      case SIGNED_WITH_OUR_SECRET ->
          shared(claims.build(), "s3cret".repeat(8).getBytes(StandardCharsets.UTF_8));
      case SIGNED_WITH_THE_PUBLIC_KEY ->
          shared(claims.build(), TOWN_HALL.key().toRSAPublicKey().getEncoded());
      case SIGNED_BY_ANOTHER -> TOWN_HALL.signed(claims.build(), TestProvider.key("another"));
      case CHANGED_AFTERWARDS -> {
        String[] good = TOWN_HALL.signed(claims.build()).split("\\.");
        String[] other = TOWN_HALL.signed(claims.subject("somebody else").build()).split("\\.");
        yield String.join(".", good[0], other[1], good[2]);
      }
      case FOR_ANOTHER -> TOWN_HALL.signed(claims.audience("another").build());
      case FOR_SEVERAL ->
          TOWN_HALL.signed(claims.audience(List.of("another", TestProvider.CLIENT)).build());
      case GIVEN_TO_ANOTHER -> TOWN_HALL.signed(claims.claim("azp", "another").build());
      case BY_ANOTHER_PROVIDER -> TOWN_HALL.signed(claims.issuer("http://127.0.0.1").build());
      case EXPIRED ->
          TOWN_HALL.signed(
              claims.expirationTime(Date.from(NOW.minus(Duration.ofMinutes(2)))).build());
      case WITHOUT_END -> TOWN_HALL.signed(claims.expirationTime(null).build());
      case FROM_THE_FUTURE ->
          TOWN_HALL.signed(claims.issueTime(Date.from(NOW.plus(Duration.ofMinutes(2)))).build());
      case WITHOUT_SUBJECT -> TOWN_HALL.signed(claims.subject(null).build());
      case NO_TOKEN -> "no.token.at-all";
    };
  }

  private static String shared(JWTClaimsSet claims, byte[] secret) throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    token.sign(new MACSigner(secret));
    return token.serialize();
  }
}
