// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QDialog>

class QLabel;

namespace colloquia {

// A window in which one thing after the other is decided: Ctrl+Z takes the last one back without leaving it,
// what was done or went wrong stands below, and its size is remembered.
class TidyingDialog : public QDialog
{
    Q_OBJECT

public:
    // `name` is the object's, and its settings'.
    TidyingDialog(const Workbench &bench, const QString &name, QSize usual, QWidget *parent = nullptr);

    void done(int result) override;

protected:
    [[nodiscard]] Session &session() const { return m_bench.session; }
    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    // The line of what was done; stands left of the buttons.
    [[nodiscard]] QLabel *sentence() const { return m_sentence; }
    void tell(const QString &sentence, bool isError);

private:
    [[nodiscard]] QString geometryKey() const { return objectName() + QStringLiteral("/geometry"); }

    Workbench m_bench;
    QLabel *m_sentence;
};

} // namespace colloquia
