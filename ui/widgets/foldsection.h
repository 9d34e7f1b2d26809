// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace colloquia {

// Choices that are seldom made, folded below a head; what of them is not as usual stands there all the same.
// Whether it is open is remembered under its name.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    FoldSection(const QString &title, const QString &name, QWidget *parent = nullptr);

    // Where the choices go.
    [[nodiscard]] QVBoxLayout *contents() const { return m_contents; }
    [[nodiscard]] QWidget *head() const;
    // "A3 · landscape"; "": all is as usual.
    void setSummary(const QString &words);

private:
    void setOpen(bool open);

    QPushButton *m_head;
    QLabel *m_summary;
    QWidget *m_body;
    QVBoxLayout *m_contents;
    QString m_key;
};

} // namespace colloquia
