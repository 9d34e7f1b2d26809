// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/printing.h"

namespace colloquia {

// Place cards and certificates: drawn as badges are, but no badges: nobody is marked as printed.
struct CardRequest
{
    DesignPurpose purpose = DesignPurpose::Certificate;
    Filter filter = {};
    QString stock = {};  // its id; empty: the usual one for this purpose
    QString design = {}; // its name; empty: the first of this purpose, or the one to start from
    int start = 1;       // the first free place
    QDate printedOn = {};
};

QString usualStock(DesignPurpose purpose);
// Certificates are for those who were checked in, at the event or in a workshop, by name. Place cards are for
// those registered on site: by the order of protocol, then by name.
std::vector<const AttendeeCard *> cardPeople(const Roster &roster, DesignPurpose purpose,
                                             const Filter &filter);
// Whom the design is for: of badges, those who need one and whose category is the design's, or has none of
// its own; of cards, those who get a card.
std::vector<const AttendeeCard *> designPeople(const Roster &roster, const Design &design);
// The designs of the purpose; where there is none yet, the one to start from, for labels of that size.
std::vector<Design> cardDesigns(const Programme &programme, DesignPurpose purpose, QSizeF label);

// What the sheets are made of, as values: made into them in any thread.
struct CardRecipe
{
    std::vector<const AttendeeCard *> cards = {}; // in their order
    Roster::Snapshot source = {};                 // that they are of
    Programme programme = {};
    Logos logos = {};
    BadgeChoice choice = {};
};
Result<CardRecipe> cardRecipe(Store &store, const Roster &roster, const CardRequest &request);
BadgePages cardPages(const CardRecipe &recipe);
Result<BadgePages> cardPages(Store &store, const Roster &roster, const CardRequest &request);
PdfInfo cardsInfo(const Programme &programme, DesignPurpose purpose);

// The names of those files, in the order of the people.
QStringList filesOfEach(const BadgePages &pages);
// One PDF for each person, "Family Given.pdf", into the folder; namesakes are numbered. How many there are.
Result<int> saveEach(const BadgePages &pages, const Programme &programme, const Logos &logos,
                     const QString &folder, Progress &progress = Progress::none());

} // namespace colloquia
