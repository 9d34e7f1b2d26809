// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/progress.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace colloquia {

// Says how far long work is, once in a while; short work passes in silence.
class TellingProgress : public Progress
{
public:
    explicit TellingProgress(QTextStream &err) : m_err(err) { m_since.start(); }

    void report(qint64 done, qint64 total) override
    {
        constexpr qint64 kPause = 2000; // milliseconds
        if (total <= 0 || m_since.elapsed() < kPause)
            return;
        m_err << 100 * done / total << " %" << Qt::endl;
        m_since.restart();
    }
    [[nodiscard]] bool cancelled() const override { return false; }

private:
    QTextStream &m_err;
    QElapsedTimer m_since;
};

} // namespace colloquia
