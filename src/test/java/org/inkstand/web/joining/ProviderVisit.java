package org.inkstand.web.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.testnews.TestFeed.NOW;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.Doors;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Sessions;
import org.inkstand.account.provider.TestProvider;
import org.inkstand.testnews.FakePost;
import org.inkstand.web.desk.DeskVisit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody on their way to a provider and back. One provider serves all of these tests. */
@SuppressWarnings("NullAway.Init") // Spring fills the fields before any test runs
abstract class ProviderVisit extends DeskVisit {

  static final TestProvider TOWN_HALL = new TestProvider();
  private static final AtomicInteger NETWORKS = new AtomicInteger();

  @Autowired Doors.Provider provider;
  @Autowired Sessions sessions;
  @Autowired FakePost post;
  String address;
  String subject;
  TestBrowser reader;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry registry) {
    registry.add("test.issuer", TOWN_HALL::issuer);
  }

  @BeforeEach
  void somebody() {
    address = "ann-%s@mail.example".formatted(UUID.randomUUID());
    subject = UUID.randomUUID().toString();
    reader = anybody();
  }

  final TestBrowser anybody() {
    TestBrowser browser = new TestBrowser(URI.create("http://127.0.0.1:" + port));
    browser.header("X-Forwarded-For", "2001:db8:" + NETWORKS.incrementAndGet() + "::1");
    return browser;
  }

  final TestBrowser signedIn(Account account) {
    TestBrowser browser = anybody();
    browser.cookies().put("inkstand-session", sessions.begin(account.id(), Way.LINK, ""));
    return browser;
  }

  static Map<String, String> query(String address) {
    return Stream.of(URI.create(address).getRawQuery().split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  static Map<String, String> leave(TestBrowser browser, String path) {
    HttpResponse<String> away = browser.get(path);
    assertThat(away.statusCode()).isEqualTo(303);
    assertThat(TestBrowser.place(away)).startsWith(TOWN_HALL.issuer() + "/authorize?");
    return query(TestBrowser.place(away));
  }

  final JWTClaimsSet.Builder vouched(Map<String, String> asked) {
    return TOWN_HALL
        .claims(subject, asked.getOrDefault("nonce", ""), NOW)
        .claim("email", address)
        .claim("email_verified", true);
  }

  static HttpResponse<String> back(TestBrowser browser, Map<String, String> asked) {
    return browser.get("/sign-in/provider/answer?code=c0de&state=" + asked.get("state"));
  }

  /** All the way there and back, with all in order. */
  final HttpResponse<String> go(TestBrowser browser, String path) {
    Map<String, String> asked = leave(browser, path);
    TOWN_HALL.gives(TOWN_HALL.signed(vouched(asked).build()));
    return back(browser, asked);
  }

  final void nobodyCame(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains(why);
    assertThat(reader.cookies()).doesNotContainKey("inkstand-session");
    assertThat(accounts.findByName(address)).isEmpty();
  }
}
