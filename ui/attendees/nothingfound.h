// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace colloquia {

// What stands in the place of a list in which nobody is found: why, and the way to everybody.
class NothingFound : public QWidget
{
    Q_OBJECT

public:
    explicit NothingFound(QWidget *parent);

    // An empty button: there is no way but the sentence's own.
    void say(const QString &sentence, const QString &button);

signals:
    void filtersUnwanted();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace colloquia
