// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/roster.h"
#include "app/paper/letterpages.h"
#include "app/store/store.h"

namespace colloquia {

// A letter that the program brings along, to begin with.
struct LetterModel
{
    const char *key = "";  // "invitation"
    const char *name = ""; // English, context "Letter"
    const char *subject = "";
    const char *text = "";
};
std::span<const LetterModel> letterModels();
// In the language that letters are written in.
Letter letterOf(const LetterModel &model, const Language &language);

// A kept letter by its name, else a model by its key or name; an error lists them all.
Result<Letter> letterCalled(const QString &name, const Programme &programme);
const Letter *keptLetter(const std::vector<Letter> &letters, const QString &name);

// Whom a letter to those listed is written to: not to those who withdrew or are excused, unless the filter
// speaks of status itself.
std::vector<const AttendeeCard *> writtenTo(const Roster &roster, const Listing &listing);

// Whom the letter may be made out to, and whom not: one that attests what somebody took part in, by its
// workshops or hours, is for those alone who were there; one that confirms a registration, by its subject or
// by the person's own programme, for those alone who are registered.
struct Addressees
{
    std::vector<const AttendeeCard *> entitled = {};
    std::vector<const AttendeeCard *> leftOut = {};
};
Addressees addresseesOf(const Letter &letter, const std::vector<const AttendeeCard *> &people);
// Who was left out and why; "" for nobody.
QString leftOutSentence(const Letter &letter, const Addressees &addressees);

// A field that texts can name: as it is kept in braces, and as a person calls it.
struct LetterField
{
    QString key = {};
    QString label = {};
};
std::vector<LetterField> letterTextFields();
// A text as a person reads it, its fields by their labels, and as it is kept, by their keys.
QString shownText(const QString &kept);
QString keptText(const QString &shown);
// What stands in braces and is no field.
QStringList unknownFields(const Letter &letter);

// The letter's text with its fields made words, for somebody of the roster. A line whose fields all say
// nothing is left out.
LetterWords wordsFor(const Letter &letter, const AttendeeCard &card, const Roster &roster, QDate today);
// What is pasted into a message.
QString mailText(const LetterWords &words);

// With the letterhead of the document.
Result<std::shared_ptr<const Pages>> letterPages(Store &store, const Roster &roster, const Letter &letter,
                                                 const std::vector<const AttendeeCard *> &people,
                                                 QDate today);

} // namespace colloquia
