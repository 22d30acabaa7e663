package org.inkstand.web.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.Session.Way;
import org.inkstand.account.provider.TestProvider;
import org.inkstand.kit.text.MailAddress;
import org.junit.jupiter.api.Test;

/** The way in by a provider. */
class ProviderTest extends ProviderVisit {

  @Test
  void somebodyNewIsAReaderAndBackWhereTheyWere() {
    assertThat(reader.get("/sign-in?to=/titles").body())
        .contains("Sign in with Town Hall", "/sign-in/provider?to=");
    assertThat(TestBrowser.place(go(reader, "/sign-in/provider?to=%2Ftitles")))
        .isEqualTo("/titles");
    Account ann = accounts.findByName(address).orElseThrow();
    assertThat(sessions.list(ann.id())).extracting(one -> one.way()).containsExactly(Way.PROVIDER);
    assertThat(reader.get("/account").body()).contains(address, TOWN_HALL.issuer());
    assertThat(reader.cookies()).doesNotContainKey("inkstand-errand");
  }

  @Test
  void theCodeIsOfUseOnlyToWhoBegan() throws Exception {
    Map<String, String> asked = leave(reader, "/sign-in/provider");
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", TestProvider.CLIENT)
        .containsEntry("redirect_uri", "http://localhost/sign-in/provider/answer")
        .containsEntry("code_challenge_method", "S256");
    TOWN_HALL.gives(TOWN_HALL.signed(vouched(asked).build()));
    back(reader, asked);
    Map<String, String> sent = query("http://a/?" + TOWN_HALL.asked());
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(sent.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
    assertThat(asked)
        .containsEntry(
            "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    assertThat(sent).containsEntry("code", "c0de").containsEntry("client_secret", "s3cret");
  }

  @Test
  void whoIsKnownIsKnownByTheProvidersOwnNameForThem() {
    go(reader, "/sign-in/provider");
    Account ann = accounts.findByName(address).orElseThrow();
    String before = address;
    address = "moved-%s@mail.example".formatted(UUID.randomUUID());
    TestBrowser again = anybody();
    go(again, "/sign-in/provider");
    assertThat(accounts.findByName(address)).isEmpty();
    assertThat(again.get("/account").body()).contains(before);
    assertThat(provider.list(ann.id())).hasSize(1);
  }

  @Test
  void anAddressThatIsVerifiedOpensTheAccountThatHasItAndItsOwnerIsTold() {
    Account ann = accounts.join(new MailAddress(address));
    go(reader, "/sign-in/provider");
    assertThat(provider.list(ann.id())).hasSize(1);
    assertThat(post.to(new MailAddress(address)))
        .anyMatch(posted -> posted.mail().subject().contains("new way in"));
  }

  @Test
  void anotherStateOrAnotherBrowserOpensNothing() {
    Map<String, String> asked = leave(reader, "/sign-in/provider");
    TOWN_HALL.gives(TOWN_HALL.signed(vouched(asked).build()));
    nobodyCame(reader.get("/sign-in/provider/answer?code=c0de&state=other"), "begun in another");
    nobodyCame(reader.get("/sign-in/provider/answer?code=c0de"), "begun in another");
    TestBrowser victim = anybody();
    leave(victim, "/sign-in/provider");
    nobodyCame(back(victim, asked), "begun in another");
    nobodyCame(back(anybody(), asked), "begun in another");
    assertThat(back(reader, asked).statusCode()).isEqualTo(303);
    assertThat(back(reader, asked).statusCode()).isEqualTo(403);
  }

  @Test
  void whoStopsThereIsNotSignedInAndIsToldSo() {
    Map<String, String> asked = leave(reader, "/sign-in/provider");
    nobodyCame(
        reader.get("/sign-in/provider/answer?error=access_denied&state=" + asked.get("state")),
        "You did not sign in at Town Hall");
  }

  @Test
  void aHostThatIsRefusedStaysRefused() {
    address = "ann@throwaway.example";
    Map<String, String> asked = leave(reader, "/sign-in/provider");
    TOWN_HALL.gives(TOWN_HALL.signed(vouched(asked).build()));
    nobodyCame(back(reader, asked), "nobody can sign up here");
  }

  @Test
  void itIsAddedAtTheAccountAndRemovedThere() {
    Account ann = accounts.join(new MailAddress(address));
    TestBrowser own = signedIn(ann);
    address = "elsewhere-%s@mail.example".formatted(UUID.randomUUID());
    assertThat(TestBrowser.place(go(own, "/account/provider"))).isEqualTo("/account");
    assertThat(own.get("/account").body()).contains(address);
    go(reader, "/sign-in/provider");
    assertThat(reader.get("/account").body()).contains(ann.name());
    own.post("/account/provider/end", "number=" + provider.list(ann.id()).getFirst().number());
    assertThat(provider.list(ann.id())).isEmpty();
    assertThat(post.to(new MailAddress(ann.name())))
        .extracting(posted -> posted.mail().subject())
        .anyMatch(line -> line.contains("new way in"))
        .anyMatch(line -> line.contains("was removed"));
  }

  @Test
  void whatOpensOneAccountIsNotAddedToAnother() {
    go(reader, "/sign-in/provider");
    Account bob = accounts.join(new MailAddress("bob-" + UUID.randomUUID() + "@mail.example"));
    HttpResponse<String> answer = go(signedIn(bob), "/account/provider");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("opens another account here");
    assertThat(provider.list(bob.id())).isEmpty();
  }

  @Test
  void whoIsSignedOutMeanwhileAddsNothing() {
    Account ann = accounts.join(new MailAddress(address));
    TestBrowser own = signedIn(ann);
    Map<String, String> asked = leave(own, "/account/provider");
    own.cookies().remove("inkstand-session");
    TOWN_HALL.gives(TOWN_HALL.signed(vouched(asked).build()));
    assertThat(back(own, asked).statusCode()).isEqualTo(403);
    assertThat(provider.list(ann.id())).isEmpty();
  }
}
