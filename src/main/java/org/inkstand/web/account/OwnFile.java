package org.inkstand.web.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkstand.account.Account;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.account.Doors.Provider;
import org.inkstand.account.Doors.Provider.Voucher;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Passkeys.Passkey;
import org.inkstand.account.Session;
import org.inkstand.account.Sessions;
import org.inkstand.account.Tickets;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.member.Membership;
import org.inkstand.member.Memberships;
import org.inkstand.post.Post;
import org.inkstand.post.Posted;
import org.springframework.stereotype.Component;

/**
 * What is known of an account, for its owner to keep: address, ways in, sessions, membership, mails
 * and what the log says of it. What opens doors is left out: a file lies about in a browser's
 * folder, and a mail with a link in it is a key.
 */
@Component
public class OwnFile {

  private final OwnAccount own;
  private final Ways ways;
  private final Records records;

  /** How one comes in. */
  @Component("waysGiven")
  record Ways(Sessions sessions, Passkeys passkeys, Tickets tickets, Provider provider) {}

  /** What was written down about somebody. */
  @Component("recordsGiven")
  record Records(Memberships memberships, Post post, Deeds deeds) {}

  OwnFile(OwnAccount own, Ways ways, Records records) {
    this.own = own;
    this.ways = ways;
    this.records = records;
  }

  /** Everything of the account of whoever asks. */
  public Map<String, Object> values() {
    Account account = own.account();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("number", account.id().value());
    all.put("name", account.name());
    all.put("address", account.address());
    all.put("role", account.role().name());
    all.put("since", account.since().toString());
    all.put("password", account.hasPassword());
    all.put("passkeys", ways.passkeys().list(account.id()).stream().map(OwnFile::passkey).toList());
    all.put(
        "providers", ways.provider().list(account.id()).stream().map(OwnFile::voucher).toList());
    all.put("sessions", ways.sessions().list(account.id()).stream().map(OwnFile::session).toList());
    all.put(
        "addressesAsked",
        ways.tickets().addressed(account.id()).stream().map(MailAddress::text).toList());
    all.put("membership", membership(records.memberships().of(account.id())));
    all.put(
        "mails",
        account
            .mail()
            .map(to -> records.post().to(to).stream().map(OwnFile::mail).toList())
            .orElse(List.of()));
    all.put("log", log(account));
    return all;
  }

  private static Map<String, Object> passkey(Passkey key) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("name", key.name());
    line.put("synced", key.synced());
    line.put("since", key.since().toString());
    line.put("used", key.used().toString());
    return line;
  }

  private static Map<String, Object> voucher(Voucher voucher) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("issuer", voucher.issuer());
    line.put("subject", voucher.person().subject());
    line.put("name", voucher.person().name());
    line.put("since", voucher.since().toString());
    line.put("used", voucher.used().toString());
    return line;
  }

  private static Map<String, Object> session(Session session) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("way", session.way().name());
    line.put("device", session.device());
    line.put("began", session.began().toString());
    line.put("seen", session.seen().toString());
    return line;
  }

  private static Map<String, Object> membership(Membership membership) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("trialEnds", membership.trialEnds().toString());
    line.put("grantedUntil", membership.grantedUntil().toString());
    return line;
  }

  private static Map<String, Object> mail(Posted posted) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", posted.at().toString());
    line.put("to", posted.mail().to().text());
    line.put("subject", posted.mail().subject());
    line.put("state", posted.state().name());
    line.put("text", posted.mail().secret() ? "" : posted.mail().text());
    return line;
  }

  private List<Map<String, Object>> log(Account account) {
    String me = "account " + account.id();
    return records.deeds().list(new Deeds.Query("", me, Long.MAX_VALUE, 1_000)).stream()
        .filter(deed -> deed.who().equals(me) || deed.subject().equals(me))
        .map(OwnFile::deed)
        .toList();
  }

  private static Map<String, Object> deed(Deed deed) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", deed.at().toString());
    line.put("kind", deed.kind());
    line.put("was", deed.was());
    line.put("became", deed.became());
    return line;
  }
}
