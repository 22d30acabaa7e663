package org.inkstand.app.settings;

import static org.inkstand.app.settings.Kinds.oneOf;
import static org.inkstand.app.settings.Kinds.size;
import static org.inkstand.app.settings.Kinds.span;
import static org.inkstand.app.settings.Kinds.whole;

import java.util.List;
import java.util.regex.Pattern;
import org.inkstand.app.settings.Kinds.Range;
import org.inkstand.kit.text.MailAddress;

/** Every key there is. The table in the README is printed from this list. */
public final class Keys {

  private static final Pattern RANGES =
      Pattern.compile("([0-9a-fA-F.:]+/\\d{1,3}(\\s*,\\s*[0-9a-fA-F.:]+/\\d{1,3})*)?");

  private static final Pattern HOSTS =
      Pattern.compile("([0-9a-zA-Z.-]{1,253}(\\s*,\\s*[0-9a-zA-Z.-]{1,253}){0,99})?");

  private Keys() {}

  /** All keys, in the order of the table. */
  public static final List<Setting> ALL =
      List.of(
          whole(
              "inkstand.port",
              "8080",
              new Range("0", "65535"),
              "where the server listens; 0 for any free port"),
          new Setting(
              "inkstand.address",
              "127.0.0.1",
              "an address of this machine, 0.0.0.0 for all of them",
              "which of this machine's addresses it listens on",
              value -> value.matches("[0-9a-zA-Z.:-]{1,60}")),
          new Setting(
              "inkstand.base-url",
              "",
              "an http or https address without a slash at its end, or nothing",
              "how readers reach it, for links in feeds and sitemaps; empty for"
                  + " http://localhost:PORT",
              Kinds::webAddress),
          oneOf(
              "inkstand.mode",
              "paper",
              List.of("paper", "personal"),
              "paper: for many readers, as licences allow; personal: one person reads for"
                  + " themselves"),
          oneOf(
              "inkstand.personal.owner",
              "auto",
              List.of("auto", "nearby", "signs-in"),
              "nearby: in a personal paper whoever connects from inkstand.personal.ranges is its"
                  + " owner; signs-in: the owner signs in everywhere; auto: nearby, and no start"
                  + " where others can reach it"),
          new Setting(
              "inkstand.personal.ranges",
              "127.0.0.0/8, ::1/128",
              "CIDR ranges separated by commas, or nothing",
              "the networks of a personal paper's owner, from which nobody is asked to sign in",
              value -> RANGES.matcher(value).matches()),
          oneOf(
              "inkstand.joining",
              "open",
              List.of("open", "invited"),
              "who may sign up: everybody, or whom the operator invites"),
          new Setting(
              "inkstand.joining.refused-hosts",
              "",
              "host names separated by commas, up to 20,000 letters, or nothing",
              "mail hosts whose addresses may not sign up, those below them neither; for hosts of"
                  + " throw-away addresses",
              value -> HOSTS.matcher(value).matches() && value.length() <= 20_000),
          new Setting(
              "inkstand.proxy.ranges",
              "",
              "CIDR ranges separated by commas, or nothing",
              "proxies in front of us, whose X-Forwarded-For is believed",
              value -> RANGES.matcher(value).matches()),
          new Setting(
              "inkstand.account.oidc.issuer",
              "",
              "an https address as the provider gives it (http on this machine), or nothing",
              "an OpenID Connect provider by which readers may sign in; it sends them back to"
                  + " BASE-URL/sign-in/provider/answer",
              Kinds::issuer),
          text("inkstand.account.oidc.client-id", "our name at that provider"),
          text(
              "inkstand.account.oidc.client-secret",
              "and our secret there, sent as client_secret_post; empty for a public client"),
          new Setting(
              "inkstand.account.oidc.name",
              "your organisation",
              "1 to 40 characters",
              "what readers call it, as in: Sign in with ...",
              value -> !value.isBlank() && value.length() <= 40),
          span(
              "inkstand.trial",
              "14d",
              new Range("0ms", "365d"),
              "how long everybody who signs up reads what members read, free and without a card"),
          text(
              "inkstand.mail.host",
              "the server that takes our mail (SMTP); empty: mails stay in the desk's outbox"),
          whole("inkstand.mail.port", "587", new Range("1", "65535"), "and its port"),
          oneOf(
              "inkstand.mail.secrecy",
              "starttls",
              List.of("starttls", "tls", "none"),
              "how the way there is kept secret; none only for a server on this machine"),
          text("inkstand.mail.user", "who signs in to it; empty where it asks for nobody"),
          text("inkstand.mail.password", "and with which password"),
          text("inkstand.mail.from", "the address in whose name mails go out"),
          oneOf(
              "inkstand.mail.outbox",
              "desk",
              List.of("desk", "everybody"),
              "who may look into the outbox; everybody only for a demonstration, for mails open"
                  + " doors"),
          new Setting(
              "inkstand.alert.to",
              "",
              "a mail address, or nothing",
              "who gets a mail when a title falls silent against its habit, many feeds fail at"
                  + " once, a step fails or the disk is nearly full",
              value -> value.isEmpty() || MailAddress.of(value).isPresent()),
          new Setting(
              "inkstand.paper.name",
              "Inkstand",
              "1 to 60 characters",
              "the name on the masthead",
              value -> !value.isBlank() && value.length() <= 60),
          new Setting(
              "inkstand.paper.zone",
              "UTC",
              "a time zone, as Europe/Brussels",
              "in which zone dates are written",
              Kinds::zone),
          new Setting(
              "inkstand.titles.starter",
              "world",
              "the name of a starter set, all or none; inkstand title starters lists them",
              "which titles a new data folder begins with",
              value -> value.matches("[a-z0-9-]{1,40}")),
          new Setting(
              "inkstand.store.url",
              "",
              "jdbc:postgresql://HOST[:PORT]/NAME, or nothing for SQLite in the data folder",
              "where everything is kept",
              value -> value.isEmpty() || value.startsWith("jdbc:postgresql://")),
          text("inkstand.store.user", "who signs in to PostgreSQL"),
          text("inkstand.store.password", "and with which password"),
          whole(
              "inkstand.store.readers", "4", new Range("1", "64"), "connections that read at once"),
          whole(
              "inkstand.feed.at-once",
              "64",
              new Range("1", "1000"),
              "feeds fetched at the same time"),
          whole("inkstand.feed.host-at-once", "1", new Range("1", "64"), "of them from one host"),
          span(
              "inkstand.feed.interval-min",
              "2m",
              new Range("1s", "24h"),
              "the busiest feed is not asked more often"),
          span(
              "inkstand.feed.interval-max",
              "24h",
              new Range("1s", "30d"),
              "the quietest feed is asked at least so often"),
          span(
              "inkstand.feed.host-delay",
              "1s",
              new Range("0ms", "10m"),
              "the pause between two requests to one host"),
          oneOf(
              "inkstand.feed.hubs",
              "auto",
              List.of("auto", "always", "never"),
              "whether feeds' hubs are asked to tell us of news at once (WebSub); auto: where"
                  + " inkstand.base-url is set, by which they reach us"),
          span(
              "inkstand.feed.words-kept",
              "90d",
              new Range("1d", "3650d"),
              "how long the book keeps the words of an item that left its feed; articles keep"
                  + " theirs"),
          new Setting(
              "inkstand.article.video-players",
              "",
              "names of hosts separated by commas, or nothing",
              "hosts of video players whose frames may stand in articles, as"
                  + " www.youtube-nocookie.com; of all others a link stands there",
              value -> HOSTS.matcher(value).matches()),
          span(
              "inkstand.edition.every",
              "20s",
              new Range("1s", "1h"),
              "the shortest time between two front pages"),
          text(
              "inkstand.http.contact", "an address or mail that publishers find in our User-Agent"),
          new Setting(
              "inkstand.http.allowed-ranges",
              "",
              "CIDR ranges separated by commas, or nothing",
              "networks that are not public and may be fetched from all the same",
              value -> RANGES.matcher(value).matches()),
          new Setting(
              "inkstand.http.unverified-hosts",
              "",
              "names of hosts separated by commas, or nothing",
              "hosts whose TLS certificates are taken as they are; all others' are verified",
              value -> HOSTS.matcher(value).matches()),
          span(
              "inkstand.http.timeout",
              "60s",
              new Range("1s", "10m"),
              "a whole fetch, redirects and all"),
          size(
              "inkstand.http.body-max",
              "16MB",
              new Range("64kB", "256MB"),
              "the largest answer taken"),
          size(
              "inkstand.picture.cache-max",
              "1GB",
              new Range("1MB", "1000GB"),
              "what the image door may keep on disk"),
          new Setting(
              "inkstand.metrics.allowed-ranges",
              "127.0.0.0/8,::1/128",
              "CIDR ranges separated by commas, or nothing",
              "who may see /actuator without signing in",
              value -> RANGES.matcher(value).matches()));

  private static Setting text(String key, String says) {
    return new Setting(
        key,
        "",
        "up to 200 characters on one line",
        says,
        value -> value.length() <= 200 && value.indexOf('\n') < 0);
  }
}
