// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace colloquia {

// How long work tells how far it is, and hears that it shall stop. Used from the thread that works.
class Progress
{
public:
    virtual ~Progress() = default;
    // `done` of `total`; a total of 0 is not known yet.
    virtual void report(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;

    // For commands and tests: never cancelled, tells nobody.
    static Progress &none();

protected:
    Progress() = default;
    Progress(const Progress &) = default;
    Progress &operator=(const Progress &) = default;
};

} // namespace colloquia
