// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/store.h"

#include <QTemporaryDir>

namespace colloquia {

// A document that is only looked at, an earlier edition: its file stays byte for byte as it is. One of an
// older schema is brought up to date in a copy that is thrown away.
class Untouched
{
public:
    static Result<std::unique_ptr<Untouched>> open(const QString &path, const Identity &identity,
                                                   const Store::Clock &clock = Store::systemClock);

    [[nodiscard]] Store &store() { return *m_store; }

private:
    Untouched() = default;

    std::unique_ptr<QTemporaryDir> m_copy; // null: the file itself is read; outlives the store
    std::unique_ptr<Store> m_store;
};

} // namespace colloquia
