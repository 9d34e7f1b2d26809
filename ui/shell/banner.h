// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace colloquia {

// A sentence over the page for what went wrong or must be known; stays until it is closed or no longer true.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum Kind { Info, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);
    void tell(Kind kind, const QString &sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_icon;
    QLabel *m_sentence;
};

} // namespace colloquia
