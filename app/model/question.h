// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

namespace colloquia {

// What a form asked beyond the known fields.
struct Question
{
    QuestionId id = {};
    QString text = {};
    bool sensitive = false; // diet, accessibility: leaves only when asked for by name
    int position = 0;

    bool operator==(const Question &) const = default;
};

template<>
struct KindOf<Question>
{
    static constexpr RecordKind value = RecordKind::Question;
};

std::span<const Field> questionFields();
Result<void> validate(const Question &question);

// Whether a question of this text lets one infer health or religion: diet, allergies, access, disability.
bool looksSensitive(const QString &text);

} // namespace colloquia
