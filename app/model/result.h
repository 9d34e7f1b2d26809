// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace colloquia {

// Why something could not be done: a sentence for the person, a detail for the log.
// The detail never holds attendees' data.
struct Error
{
    enum Code {
        Invalid,     // what was given breaks a rule
        NotFound,    // what was named is not there
        Conflict,    // somebody else changed it meanwhile
        Duplicate,   // it is there already
        Unavailable, // file, disk, printer: try again or elsewhere
        Cancelled,   // the person stopped it
        Internal     // our own mistake
    };

    Code code = Internal;
    QString sentence = {}; // translated, says what and where and what now
    QString detail = {};
    QString field = {}; // the field's key, where one is to blame

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

// Shorthand for `return tl::unexpected(Error{…})`.
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, const QString &sentence,
                                                   const QString &detail = {}, const QString &field = {})
{
    return tl::unexpected<Error>(Error{code, sentence, detail, field});
}

} // namespace colloquia
