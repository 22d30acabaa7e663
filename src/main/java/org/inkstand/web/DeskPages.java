package org.inkstand.web;

import org.inkstand.web.desk.AdditionPage;
import org.inkstand.web.desk.FeedPage;
import org.inkstand.web.desk.FeedsPage;
import org.inkstand.web.desk.ImportPage;
import org.inkstand.web.desk.OverviewPage;
import org.inkstand.web.desk.PasswordPage;
import org.inkstand.web.desk.RemovalPage;
import org.inkstand.web.desk.StepsPage;
import org.inkstand.web.desk.TitlePage;
import org.inkstand.web.desk.TitlesPage;
import org.springframework.stereotype.Component;

/** The pages of the desk. */
@Component
record DeskPages(
    OverviewPage overview,
    FeedsPage feeds,
    FeedPage feed,
    TitlesPage titles,
    TitlePage title,
    RemovalPage removal,
    AdditionPage addition,
    ImportPage list,
    StepsPage steps,
    PasswordPage password) {}
