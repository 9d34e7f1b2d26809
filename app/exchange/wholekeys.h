// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

// The words of the JSON file of everything, besides the fields' own keys.
namespace colloquia::whole {

using namespace Qt::StringLiterals;

inline const QString kFormat = u"format"_s;
inline const QString kFormatName = u"colloquia"_s;
inline const QString kVersion = u"version"_s;
inline constexpr int kNewest = 1;

inline const QString kColloquium = u"colloquium"_s;
inline const QString kFiles = u"files"_s;
inline const QString kCategories = u"categories"_s;
inline const QString kRanks = u"ranks"_s;
inline const QString kQuestions = u"questions"_s;
inline const QString kWorkshops = u"workshops"_s;
inline const QString kPartners = u"partners"_s;
inline const QString kDocuments = u"documents"_s;
inline const QString kDesigns = u"designs"_s;
inline const QString kViews = u"views"_s;
inline const QString kExports = u"exports"_s;
inline const QString kLayouts = u"lists"_s;
inline const QString kLetters = u"letters"_s;
inline const QString kAttendees = u"attendees"_s;
inline const QString kBatches = u"batches"_s;

inline const QString kId = u"id"_s;
inline const QString kHash = u"hash"_s;
inline const QString kName = u"name"_s;
inline const QString kType = u"type"_s;
inline const QString kContent = u"content"_s; // base64

inline const QString kEnrolments = u"enrolments"_s;
inline const QString kAnswers = u"answers"_s;
inline const QString kPresences = u"presences"_s;
inline const QString kDistinct = u"not_the_same_as"_s;
inline const QString kRefusedNames = u"refused_names"_s;
inline const QString kRepresents = u"represents"_s;
inline const QString kRepresentedBy = u"represented_by"_s;
inline const QString kWorkshop = u"workshop"_s;
inline const QString kState = u"state"_s;
inline const QString kWish = u"wish"_s;
inline const QString kQuestion = u"question"_s;
inline const QString kText = u"text"_s;
inline const QString kAt = u"at"_s;
inline const QString kDesk = u"desk"_s;

// Whether the organisers give these records an order.
template<class Record>
inline constexpr bool isOrdered = requires(Record record)
{
    requires std::is_same_v<decltype(record.position), int>;
};

// What names this document, or a file on this PC.
inline bool isOfThisPlace(const Field &field)
{
    const QLatin1StringView key(field.key);
    return key == "document_id"_L1 || key == "last_edition"_L1;
}

} // namespace colloquia::whole
