// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attendee.h"
#include "app/model/category.h"
#include "app/model/colloquium.h"
#include "app/model/document.h"
#include "app/model/papers.h"
#include "app/model/partner.h"
#include "app/model/question.h"
#include "app/model/rank.h"
#include "app/model/relations.h"
#include "app/model/workshop.h"

#include <functional>
#include <future>
#include <vector>

namespace colloquia {

// Everything that is known about one attendee, as the list keeps it in memory.
struct AttendeeCard
{
    Attendee attendee = {};
    std::vector<Enrolment> enrolments = {}; // in the order of the wishes
    std::vector<Answer> answers = {};
    std::vector<Presence> presences = {};
    QDateTime printedAt = {};                // the badge's last print, UTC
    QByteArray printed = {};                 // what stood on it then, in UTF-8; empty: not noted
    std::vector<AttendeeId> represents = {}; // whose places this attendee takes
    AttendeeId representedBy = {};           // who takes this attendee's place

    bool operator==(const AttendeeCard &) const = default;
};

// What tells who somebody of the list is, and whether they come.
struct KnownPerson
{
    AttendeeId id = {};
    QString code = {};
    QString givenName = {};
    QString familyName = {};
    QString email = {};
    QString organisation = {};
    Status status = Status::Registered;
};

// When the attendee was checked in: at the event (no workshop), or in one. Invalid: not yet.
QDateTime checkedInAt(const AttendeeCard &card, WorkshopId workshop = {});
// The answer's text, "" if none was given.
QString answerTo(const AttendeeCard &card, QuestionId question);
// The names of whose places the attendee takes, as `nameOf` has them; "" where nobody's is known.
QString namesRepresented(const AttendeeCard &card, const std::function<QString(AttendeeId)> &nameOf);
// Comes, or is expected to come, in person: registered and on site. Such people have badges and sit on
// chairs.
bool needsBadge(const Attendee &attendee);

// Work on another thread with what is known of the attendees themselves, begun while the rest of their cards
// is still being read. It must read nothing but AttendeeCard::attendee.
using BesideReading = std::function<std::future<void>(const std::vector<AttendeeCard> &)>;

// A colloquium without its people: what most screens and prints need to name things.
struct Programme
{
    Colloquium colloquium = {};
    std::vector<Partner> partners = {};    // as printed: by role, then position
    std::vector<Workshop> workshops = {};  // by position
    std::vector<Category> categories = {}; // by position
    std::vector<Question> questions = {};  // by position
    std::vector<Document> documents = {};  // by position
    std::vector<Design> designs = {};
    std::vector<Rank> ranks = {};           // by position: the first is named first
    std::vector<ListView> views = {};       // by position
    std::vector<ExportPreset> exports = {}; // by position
    std::vector<ListLayout> layouts = {};   // by position
    std::vector<Letter> letters = {};       // by position

    bool operator==(const Programme &) const = default;
};

const Category *find(const std::vector<Category> &categories, CategoryId id);
const Workshop *find(const std::vector<Workshop> &workshops, WorkshopId id);
const Rank *find(const std::vector<Rank> &ranks, RankId id);
const Question *find(const std::vector<Question> &questions, QuestionId id);
// What an attendee's reference field names: the category's name, the rank's title; "" if nothing.
QString nameMeant(const Programme &programme, const Field &reference, const QVariant &kept);
// By title or text, case, accents and marks aside. Null if none.
const Workshop *workshopCalled(const std::vector<Workshop> &workshops, const QString &title);
const Question *questionCalled(const std::vector<Question> &questions, const QString &text);

// A logo or a document's file with its bytes, for those who draw or export it.
struct FileContent
{
    StoredFile file = {};
    QByteArray bytes = {};
};

} // namespace colloquia
