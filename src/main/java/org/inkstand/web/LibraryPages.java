package org.inkstand.web;

import org.inkstand.web.library.EverythingDoor;
import org.inkstand.web.library.FollowingPage;
import org.inkstand.web.library.HistoryPage;
import org.inkstand.web.library.LookPage;
import org.inkstand.web.library.MostPage;
import org.inkstand.web.library.MutedPage;
import org.inkstand.web.library.NotesPage;
import org.inkstand.web.library.SavedPage;
import org.springframework.stereotype.Component;

/** The pages of the library. */
@Component
record LibraryPages(
    FollowingPage following,
    MutedPage muted,
    SavedPage saved,
    HistoryPage history,
    NotesPage notes,
    LookPage look,
    MostPage most,
    EverythingDoor everything) {}
