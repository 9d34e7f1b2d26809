// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tasks/edition.h"
#include "ui/shell/page.h"

namespace colloquia {

// The last edition that the figures stand beside: the colloquium remembers its file, which is read in a job.
class Comparison : public QObject
{
    Q_OBJECT

public:
    explicit Comparison(const Workbench &bench, QObject *parent = nullptr);

    // Null: none is named, it is being read, or it could not be.
    [[nodiscard]] std::shared_ptr<const Edition> edition() const { return m_edition; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] bool isNamed() const { return !m_path.isEmpty(); }
    // Why the file that is named could not be read; a sentence, or "".
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QString fileName() const;

    // Reads what the colloquium names, once.
    void follow();
    // The same, and once more what could not be read.
    void tryAgain();
    // Asks for the file and keeps it.
    void ask(QWidget *window);
    void forget();

signals:
    void changed();

private:
    void keep(const QString &path);
    void read();

    Workbench m_bench;
    QString m_path; // what was read, or is
    std::shared_ptr<const Edition> m_edition;
    QString m_problem;
    bool m_isReading = false;
};

} // namespace colloquia
