package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkstand.app.ErasedEverywhereTest.ADDRESS;
import static org.inkstand.app.ErasedEverywhereTest.SECRET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Passkeys;
import org.inkstand.account.TestAuthenticator;
import org.inkstand.kit.sql.Store;
import org.junit.jupiter.api.Test;

/**
 * Somebody lives with the whole service and downloads what is theirs: every row of theirs in every
 * table is in it. A new table that holds something of a reader's, or a new column of one, fails
 * this until it is said where it is given, or why it is not.
 */
class TakenAlongTest {

  /** Where each table's rows are found. */
  private static final Map<String, String> GIVEN =
      Map.ofEntries(
          Map.entry("account_person", "account.json"),
          Map.entry("account_session", "account.json"),
          Map.entry("account_passkey", "account.json"),
          Map.entry("account_voucher", "account.json"),
          Map.entry("account_ticket", "account.json"),
          Map.entry("account_deed", "account.json"),
          Map.entry("member_membership", "account.json"),
          Map.entry("post_mail", "account.json"),
          Map.entry("reader_follow", "follows.json"),
          Map.entry("reader_mute", "mutes.json"),
          Map.entry("reader_opened", "history.csv"),
          Map.entry("reader_saved", "saved.csv"),
          Map.entry("reader_tag", "saved.csv"),
          Map.entry("reader_read", "read.csv"),
          Map.entry("reader_highlight", "notes.json"),
          Map.entry("reader_appearance", "appearance.json"),
          Map.entry("reader_reading", "profile.json"),
          Map.entry("reader_taste", "profile.json"));

  /** What a device was handed to sign, as a hash; and how many deeds there were. */
  private static final Set<String> NOTHING_OF_THEIRS =
      Set.of("account_challenge", "reader_version");

  /**
   * Columns that are not given: numbers of ours, the same once more as it is compared, hashes and
   * keys, what is counted from other columns, and the words of a mail that opens a door.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "account",
          "reader",
          "name_key",
          "address_key",
          "value_key",
          "tag_key",
          "key_hash",
          "password_hash",
          "account_session.id",
          "account_passkey.id",
          "account_passkey.credential",
          "account_passkey.handle",
          "account_passkey.data",
          "account_passkey.uses",
          "account_voucher.id",
          "account_ticket.kind",
          "account_ticket.path",
          "account_ticket.expires",
          "account_deed.id",
          "account_deed.who",
          "account_deed.subject",
          "account_deed.path",
          "member_membership.trial_began",
          "member_membership.told_for",
          "post_mail.id",
          "post_mail.text",
          "post_mail.html",
          "post_mail.secret",
          "post_mail.tries",
          "post_mail.why",
          "reader_opened.moved",
          "reader_read.deed",
          "reader_highlight.id",
          "reader_reading.worth",
          "reader_reading.change",
          "reader_taste.lines",
          "reader_taste.version");

  private static final Set<String> YES_OR_NO =
      Set.of("synced", "finished", "done", "learning", "switched_on");

  @Test
  void everythingThatIsKeptOfAReaderIsInWhatTheyDownload() throws Exception {
    try (RunningPaper paper = RunningPaper.start()) {
      TestBrowser ann = ErasedEverywhereTest.live(paper);
      ann.post("/appearance", "size=large&light=dark");
      Account account = paper.face(Accounts.class).findByName(ADDRESS).orElseThrow();
      ann.post("/account/password", "wanted=lamps+over+a+weir&present=harbour+lamps+in+rain");
      makeKey(paper, account);

      Map<String, String> files = unzipped(paper, ann);

      Set<String> tables = new TreeSet<>();
      ErasedEverywhereTest.traces(paper, account).keySet().stream()
          .map(column -> column.substring(0, column.indexOf('.')))
          .forEach(tables::add);
      tables.removeAll(NOTHING_OF_THEIRS);
      tables.add("account_deed"); // it says in words whose: account 7
      assertThat(tables).as("tables that hold something of theirs").isEqualTo(GIVEN.keySet());
      for (String table : tables) {
        String file = GIVEN.getOrDefault(table, "");
        assertThat(files).containsKey(file);
        for (Map<String, String> row : rows(paper, table, account)) {
          assertThat(files.get(file)).as("%s in %s", table, file).contains(row.values());
        }
      }
      assertThat(files.get("profile.json")).contains("\"interests\":[{");
      assertThat(files.get("follows.opml")).contains("<opml version=\"2.0\">");
      assertThat(files.get("account.json")).doesNotContain("/sign-in/link/");
    }
  }

  private static void makeKey(RunningPaper paper, Account account) {
    URI address = paper.face(AccountSettings.class).baseUrl();
    Passkeys passkeys = paper.face(Passkeys.class);
    String made = new TestAuthenticator(address).make(passkeys.askNew(account));
    assertThat(passkeys.add(account.id(), "key " + SECRET, made)).isTrue();
    Doors.Provider.Person somebody = new Doors.Provider.Person("7 of " + SECRET, "ann@elsewhere");
    assertThat(paper.face(Doors.Provider.class).add(account.id(), somebody)).isTrue();
  }

  /** The rows of an account in a table, each column as it would be written down. */
  private static List<Map<String, String>> rows(RunningPaper paper, String table, Account account) {
    String whose =
        switch (table) {
          case "account_person" -> "id = :id";
          case "account_deed" -> "who = 'account ' || :id or subject = 'account ' || :id";
          case "post_mail" -> "address = '%s'".formatted(ADDRESS);
          default -> "%s = :id".formatted(table.startsWith("reader_") ? "reader" : "account");
        };
    List<Map<String, Object>> found =
        paper
            .face(Store.class)
            .read(
                jdbc ->
                    jdbc.sql("select * from %s where %s".formatted(table, whose))
                        .param("id", account.id().value())
                        .query()
                        .listOfRows());
    assertThat(found).as(table).isNotEmpty();
    return found.stream().map(row -> said(table, row)).toList();
  }

  private static Map<String, String> said(String table, Map<String, Object> row) {
    Map<String, String> said = new TreeMap<>();
    row.forEach(
        (column, value) -> {
          if (!LEFT_OUT.contains(column) && !LEFT_OUT.contains(table + "." + column)) {
            said.put(column, said(column, value));
          }
        });
    return said;
  }

  private static String said(String column, Object value) {
    if (YES_OR_NO.contains(column)) {
      return value.toString().equals("1") ? "true" : "false";
    }
    boolean moment = value instanceof Long number && number > 1_000_000_000_000L;
    if (value.equals(Long.MAX_VALUE)) {
      return "";
    }
    return moment ? Instant.ofEpochMilli((Long) value).toString() : value.toString();
  }

  private static Map<String, String> unzipped(RunningPaper paper, TestBrowser reader)
      throws IOException, InterruptedException {
    String cookies =
        reader.cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(paper.base() + "/saved/everything.zip"))
                    .header("Cookie", cookies)
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
