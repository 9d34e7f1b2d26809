// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/store.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

namespace colloquia::testing {

// A fresh document in a folder of its own, for one test function.
class TestDocument
{
public:
    TestDocument();

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.colloquium")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    // Closes the store and opens the document again, as after a restart.
    void reopen();
    void close() { m_store.reset(); }
    // One more store of the same document, as another program has it.
    std::unique_ptr<Store> another(const QString &station = QStringLiteral("elsewhere"));
    // Adds a person in a group of its own.
    Attendee add(const QString &familyName, const QString &givenName = {}, const QString &email = {});
    // Everybody, in the order in which they came.
    std::vector<AttendeeCard> cards();
    AttendeeCard card(AttendeeId id);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

inline const Identity kMarie{QStringLiteral("Marie"), QStringLiteral("PC-1")};

} // namespace colloquia::testing
