import './styles/training.css'
