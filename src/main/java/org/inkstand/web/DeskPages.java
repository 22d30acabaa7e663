package org.inkstand.web;

import org.inkstand.web.desk.editing.ClusterPage;
import org.inkstand.web.desk.editing.EditedStoryPage;
import org.inkstand.web.desk.editing.EditingPage;
import org.inkstand.web.desk.editing.RulingDoor;
import org.inkstand.web.desk.feeds.FeedPage;
import org.inkstand.web.desk.feeds.FeedsPage;
import org.inkstand.web.desk.feeds.RefusalsPage;
import org.inkstand.web.desk.operator.DeedsPage;
import org.inkstand.web.desk.operator.MailsPage;
import org.inkstand.web.desk.operator.PasswordPage;
import org.inkstand.web.desk.overview.OverviewPage;
import org.inkstand.web.desk.overview.StepsPage;
import org.inkstand.web.desk.people.PeoplePage;
import org.inkstand.web.desk.people.PersonPage;
import org.inkstand.web.desk.rules.RulesPage;
import org.inkstand.web.desk.storage.StoragePage;
import org.inkstand.web.desk.titles.AdditionPage;
import org.inkstand.web.desk.titles.ImportPage;
import org.inkstand.web.desk.titles.RemovalPage;
import org.inkstand.web.desk.titles.TitlePage;
import org.inkstand.web.desk.titles.TitlesPage;
import org.inkstand.web.desk.weights.WeightsPage;
import org.springframework.stereotype.Component;

/** The pages of the desk. */
@Component
record DeskPages(
    OverviewPage overview,
    FeedsPage feeds,
    FeedPage feed,
    RefusalsPage refusals,
    TitlesPage titles,
    TitlePage title,
    RemovalPage removal,
    AdditionPage addition,
    ImportPage list,
    StepsPage steps,
    StoragePage storage,
    PeoplePage people,
    PersonPage person,
    MailsPage outbox,
    DeedsPage deeds,
    PasswordPage password,
    EditingPage editing,
    EditedStoryPage editedStory,
    ClusterPage cluster,
    RulingDoor ruling,
    RulesPage rules,
    WeightsPage weights) {}
