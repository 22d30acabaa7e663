package org.inkstand.web;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.inkstand.web.api.Description;
import org.inkstand.web.api.ListDoor;
import org.inkstand.web.api.SearchDoor;
import org.inkstand.web.api.UnreadDoor;
import org.inkstand.web.crawl.Manifest;
import org.inkstand.web.crawl.NewsSitemap;
import org.inkstand.web.crawl.Robots;
import org.inkstand.web.crawl.Sitemaps;
import org.inkstand.web.frame.AssetDoor;
import org.inkstand.web.front.BriefingPage;
import org.inkstand.web.front.CountryPage;
import org.inkstand.web.front.EarlierPage;
import org.inkstand.web.front.EditionsPage;
import org.inkstand.web.front.FrontPage;
import org.inkstand.web.front.SectionPage;
import org.inkstand.web.front.TitlePage;
import org.inkstand.web.front.TitlesPage;
import org.inkstand.web.joining.LinkPage;
import org.inkstand.web.joining.OutboxPage;
import org.inkstand.web.joining.PlansPage;
import org.inkstand.web.joining.SignInPage;
import org.inkstand.web.joining.SignUpPage;
import org.inkstand.web.live.LiveDoor;
import org.inkstand.web.mine.ForYouPage;
import org.inkstand.web.mine.ProfileFile;
import org.inkstand.web.mine.ProfilePage;
import org.inkstand.web.mine.ReadingDoor;
import org.inkstand.web.mine.StartPage;
import org.inkstand.web.pocket.OfflinePage;
import org.inkstand.web.pocket.SharePage;
import org.inkstand.web.pocket.StandingDoor;
import org.inkstand.web.pocket.WorkerDoor;
import org.inkstand.web.reading.AboutPage;
import org.inkstand.web.reading.ArticlePage;
import org.inkstand.web.reading.PicturePage;
import org.inkstand.web.reading.RevisionsPage;
import org.inkstand.web.reading.SearchPage;
import org.inkstand.web.reading.StoryPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Every address that a browser can ask. */
@Configuration(proxyBeanMethods = false)
class Routes {

  @Bean
  RouterFunction<ServerResponse> laidOut(
      FrontPage front, SectionPage section, TitlePage title, CountryPage country) {
    return route()
        .GET("/", front::show)
        .GET("/section/{slug}", section::show)
        .GET("/title/{slug}", title::show)
        .GET("/country/{code}", country::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> published(
      EarlierPage earlier, EditionsPage editions, BriefingPage briefing) {
    return route()
        .GET("/edition/{number}", earlier::show)
        .GET("/editions", editions::show)
        .GET("/briefing", briefing::show)
        .GET("/briefing/{number}", briefing::showEarlier)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> read(
      ArticlePage article, RevisionsPage revisions, PicturePage picture, StoryPage story) {
    return route()
        .GET("/article/{handle}", article::show)
        .GET("/story/{handle}", story::show)
        .GET("/article/{handle}/revisions", revisions::show)
        .GET("/picture/{token}/{width}", picture::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> found(TitlesPage titles, SearchPage search, AboutPage about) {
    return route()
        .GET("/titles", titles::show)
        .GET("/search", search::show)
        .GET("/about", about::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> kept(LibraryPages library) {
    return route()
        .GET("/following", library.following()::show)
        .POST("/following", library.following()::follow)
        .POST("/following/end", library.following()::unfollow)
        .POST("/following/read", library.following()::catchUp)
        .GET("/muted", library.muted()::show)
        .POST("/muted", library.muted()::mute)
        .POST("/muted/end", library.muted()::unmute)
        .GET("/saved", library.saved()::show)
        .POST("/saved", library.saved()::save)
        .POST("/saved/end", library.saved()::unsave)
        .POST("/saved/tags", library.saved()::tag)
        .GET("/saved/notes", library.notes()::show)
        .GET("/saved/notes.json", library.notes()::json)
        .GET("/saved/notes.md", library.notes()::markdown)
        .POST("/saved/notes", library.notes()::mark)
        .POST("/saved/notes/change", library.notes()::change)
        .POST("/saved/notes/end", library.notes()::erase)
        .GET("/saved/everything", library.everything()::show)
        .GET("/saved/everything.zip", library.everything()::give)
        .GET("/history", library.history()::show)
        .POST("/history/place", library.history()::move)
        .POST("/history/forgetting", library.history()::forget)
        .GET("/appearance", library.look()::show)
        .POST("/appearance", library.look()::keep)
        .GET("/most-read", library.most()::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> spoken(
      ListDoor lists, SearchDoor search, UnreadDoor unread, Description said) {
    return route()
        .GET("/api/v1/openapi.json", said::show)
        .GET("/api/v1/articles", lists::newest)
        .GET("/api/v1/titles/{slug}/articles", lists::ofTitle)
        .GET("/api/v1/search", search::found)
        .GET("/api/v1/unread", unread::counts)
        .GET("/api/v1/unread/{slug}", unread::list)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> carried(
      WorkerDoor worker, StandingDoor standing, OfflinePage offline, SharePage share) {
    return route()
        .GET("/sw.js", worker::show)
        .GET("/offline", offline::show)
        .GET("/offline/standing", standing::show)
        .GET("/share", share::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> crawled(
      Robots robots, Sitemaps sitemaps, NewsSitemap news, Manifest manifest) {
    return route()
        .GET("/robots.txt", robots::show)
        .GET("/sitemap.xml", sitemaps::index)
        .GET("/sitemap/{name}", sitemaps::list)
        .GET("/news-sitemap.xml", news::show)
        .GET("/manifest.webmanifest", manifest::show)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> files(AssetDoor assets, LiveDoor live) {
    return route()
        .GET("/assets/{file}", assets::show)
        .GET("/favicon.ico", assets::favicon)
        .GET("/live", live::listen)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> joined(AccountPages account, OutboxPage outbox, PlansPage plans) {
    SignInPage door = account.door();
    SignUpPage joining = account.joining();
    LinkPage link = account.link();
    return route()
        .GET("/sign-in", door::show)
        .GET("/sign-up", joining::show)
        .GET("/sign-in/letter", link::sent)
        .POST("/sign-in/letter", link::send)
        .GET("/sign-in/link/{key}", link::show)
        .POST("/sign-in/link", link::open)
        .POST("/sign-in/passkey/challenge", account.passkey()::ask)
        .POST("/sign-in/passkey", account.passkey()::open)
        .GET("/sign-in/provider", account.providers().door()::leave)
        .GET("/sign-in/provider/answer", account.providers().door()::hear)
        .GET("/plans", plans::show)
        .GET("/outbox", outbox::show)
        .GET("/outbox/{number}", outbox::open)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> mine(
      ForYouPage page, StartPage start, ProfilePage profile, ProfileFile file) {
    return route()
        .GET("/for-you", page::show)
        .POST("/for-you/order", page::order)
        .POST("/for-you/word", page::say)
        .GET("/for-you/start", start::show)
        .POST("/for-you/start", start::take)
        .GET("/for-you/profile", profile::show)
        .POST("/for-you/profile/line", profile::line)
        .POST("/for-you/profile/setting", profile::set)
        .GET("/for-you/profile.json", file::give)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> owned(AccountPages own) {
    return route()
        .GET("/account", own.account()::show)
        .POST("/account/sessions/end", own.account()::end)
        .POST("/account/password", own.password()::change)
        .POST("/account/password/end", own.password()::end)
        .POST("/account/passkeys/challenge", own.passkeys()::ask)
        .POST("/account/passkeys", own.passkeys()::add)
        .POST("/account/passkeys/name", own.passkeys()::rename)
        .POST("/account/passkeys/end", own.passkeys()::end)
        .GET("/account/provider", own.providers().door()::add)
        .POST("/account/provider/end", own.providers().form()::end)
        .POST("/account/address", own.address()::ask)
        .GET("/account/address/{key}", own.address()::show)
        .POST("/account/address/confirmation", own.address()::take)
        .GET("/account/leaving", own.leaving()::show)
        .POST("/account/leaving", own.leaving()::leave)
        .build();
  }

  @Bean
  RouterFunction<ServerResponse> taken(ReadingDoor readings) {
    return route().POST("/reading", readings::take).build();
  }

  @Bean
  RouterFunction<ServerResponse> deskAddresses(DeskPages desk) {
    return route()
        .GET("/desk", desk.overview()::show)
        .GET("/desk/feeds", desk.feeds()::show)
        .GET("/desk/feeds/refusals", desk.refusals()::show)
        .GET("/desk/feed/{id}", desk.feed()::show)
        .POST("/desk/feed/{id}/fetching", desk.feed()::fetch)
        .POST("/desk/feed/{id}/pause", desk.feed()::pause)
        .POST("/desk/feed/{id}/address", desk.feed()::move)
        .GET("/desk/editing", desk.editing()::show)
        .GET("/desk/editing/{story}", desk.editedStory()::show)
        .GET("/desk/editing/{story}/cluster", desk.cluster()::show)
        .POST("/desk/editing/{story}/decisions", desk.editedStory()::decide)
        .POST("/desk/editing/{story}/undoing", desk.editedStory()::undo)
        .POST("/desk/editing/{story}/parting", desk.ruling()::part)
        .POST("/desk/editing/{story}/uniting", desk.ruling()::unite)
        .GET("/desk/weights", desk.weights()::show)
        .POST("/desk/weights", desk.weights()::set)
        .POST("/desk/weights/trial", desk.weights()::tryOut)
        .POST("/desk/weights/undoing", desk.weights()::undo)
        .GET("/desk/steps", desk.steps()::show)
        .GET("/desk/storage", desk.storage()::show)
        .POST("/desk/storage/giving-back", desk.storage()::giveBack)
        .GET("/desk/people", desk.people()::show)
        .POST("/desk/people/invitation", desk.people()::invite)
        .GET("/desk/person/{id}", desk.person()::show)
        .POST("/desk/person/{id}/role", desk.person()::appoint)
        .POST("/desk/person/{id}/membership", desk.person()::member)
        .POST("/desk/person/{id}/sessions", desk.person()::signOut)
        .POST("/desk/person/{id}/deletion", desk.person()::delete)
        .GET("/desk/outbox", desk.outbox()::show)
        .GET("/desk/outbox/{number}", desk.outbox()::open)
        .GET("/desk/deeds", desk.deeds()::show)
        .GET("/desk/password", desk.password()::show)
        .POST("/desk/password", desk.password()::change)
        .build();
  }

  /** The desk's rooms of titles. */
  @Bean
  RouterFunction<ServerResponse> deskTitleAddresses(DeskPages desk) {
    return route()
        .GET("/desk/titles", desk.titles()::show)
        .POST("/desk/titles/discovery", desk.addition()::look)
        .GET("/desk/titles/addition", desk.addition()::show)
        .POST("/desk/titles/addition", desk.addition()::save)
        .GET("/desk/titles.opml", desk.list()::give)
        .GET("/desk/titles/import", desk.list()::show)
        .POST("/desk/titles/import", desk.list()::take)
        .GET("/desk/title/{slug}", desk.title()::show)
        .POST("/desk/title/{slug}/licence", desk.title()::license)
        .POST("/desk/title/{slug}/description", desk.title()::describe)
        .POST("/desk/title/{slug}/pause", desk.title()::pause)
        .POST("/desk/title/{slug}/rereading", desk.title()::reread)
        .GET("/desk/rules", desk.rules()::show)
        .POST("/desk/rules", desk.rules()::keep)
        .POST("/desk/rules/trial", desk.rules()::tryOut)
        .GET("/desk/title/{slug}/removal", desk.removal()::show)
        .POST("/desk/title/{slug}/removal", desk.removal()::remove)
        .build();
  }
}
