// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace colloquia {

// Chooses one of an element's colours: none or black, the category's, the usual ones, any other.
class ColourBox : public QComboBox
{
    Q_OBJECT

public:
    // `nothing` is what the empty colour is called here.
    explicit ColourBox(const QString &nothing, QWidget *parent = nullptr);

    void showColour(const QString &colour);

signals:
    void colourChosen(const QString &colour);

private:
    void choose(int row);
    void askOther();

    QString m_colour;
};

} // namespace colloquia
