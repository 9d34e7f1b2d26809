// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace colloquia {

// The number a record is known by inside one document. Zero is no record (NULL in the file); a negative
// number stands in a Plan for a record that is still to be created.
template<class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using ColloquiumId = Id<struct ColloquiumTag>;
using PartnerId = Id<struct PartnerTag>;
using WorkshopId = Id<struct WorkshopTag>;
using CategoryId = Id<struct CategoryTag>;
using QuestionId = Id<struct QuestionTag>;
using DocumentId = Id<struct DocumentTag>;
using FileId = Id<struct FileTag>;
using AttendeeId = Id<struct AttendeeTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using AnswerId = Id<struct AnswerTag>;
using RepresentationId = Id<struct RepresentationTag>;
using PresenceId = Id<struct PresenceTag>;
using DesignId = Id<struct DesignTag>;
using BatchId = Id<struct BatchTag>;
using PrintId = Id<struct PrintTag>;
using FormId = Id<struct FormTag>;
using RankId = Id<struct RankTag>;
using ListViewId = Id<struct ListViewTag>;
using ExportPresetId = Id<struct ExportPresetTag>;
using ListLayoutId = Id<struct ListLayoutTag>;
using LetterId = Id<struct LetterTag>;
using SignInSheetId = Id<struct SignInSheetTag>;
using DistinctId = Id<struct DistinctTag>;
using RefusedNameId = Id<struct RefusedNameTag>;
using FormRowId = Id<struct FormRowTag>;

} // namespace colloquia
